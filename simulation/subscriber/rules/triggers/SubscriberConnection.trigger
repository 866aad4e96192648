trigger SubscriberConnection on Connection__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
