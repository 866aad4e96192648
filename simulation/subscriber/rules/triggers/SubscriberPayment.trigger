trigger SubscriberPayment on Payment__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
