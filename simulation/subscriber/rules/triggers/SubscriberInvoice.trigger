trigger SubscriberInvoice on Invoice__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
