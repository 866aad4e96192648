trigger SubscriberInvoiceLine on Invoice_Line__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
