trigger SubscriberLink on Link__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
