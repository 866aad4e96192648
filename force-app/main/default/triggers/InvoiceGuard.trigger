trigger InvoiceGuard on Invoice__c(before insert, before update, before delete) {
    HandmadeInvoices.handle(Trigger.old, Trigger.new);
}
