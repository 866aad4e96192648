trigger InvoiceGuard on Invoice__c(before insert, before update, before delete) {
    MirrorGuard.handle(Trigger.old, Trigger.new);
}
