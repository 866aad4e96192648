trigger SubscriberAllocation on Allocation__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
