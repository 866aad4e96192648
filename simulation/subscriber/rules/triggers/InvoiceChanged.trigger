trigger InvoiceChanged on Invoice__c(after insert, after update) {
    SubscriberEvents.invoiceChanged(Trigger.new, Trigger.oldMap);
}
