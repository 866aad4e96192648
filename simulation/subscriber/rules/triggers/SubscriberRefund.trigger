trigger SubscriberRefund on Refund__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
