trigger RingListener on Ring__e(after insert) {
    List<Entry__c> heard = new List<Entry__c>();
    for (Ring__e ring : Trigger.new) {
        heard.add(new Entry__c(Name = ring.Text__c));
    }
    insert heard;
}
