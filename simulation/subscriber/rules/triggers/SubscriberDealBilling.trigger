trigger SubscriberDealBilling on Deal_Billing__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
