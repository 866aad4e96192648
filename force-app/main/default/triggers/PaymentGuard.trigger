trigger PaymentGuard on Payment__c(before insert, before update, before delete) {
    MirrorGuard.handle(Trigger.old, Trigger.new);
}
