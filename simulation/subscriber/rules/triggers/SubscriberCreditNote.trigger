trigger SubscriberCreditNote on Credit_Note__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
