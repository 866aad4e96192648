trigger SubscriberLog on Log__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
