trigger InvoiceLineGuard on Invoice_Line__c(before insert, before update, before delete) {
    MirrorGuard.handle(Trigger.old, Trigger.new);
}
