trigger PaymentGuard on Payment__c(before insert, before update, before delete) {
    LinkedByHand.handle(Trigger.old, Trigger.new);
}
