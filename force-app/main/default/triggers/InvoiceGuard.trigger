trigger InvoiceGuard on Invoice__c(before insert, before update, before delete) {
    LinkedByHand.handle(Trigger.old, Trigger.new);
}
