trigger PaymentReceived on Payment__c(after insert) {
    SubscriberEvents.paymentReceived(Trigger.new);
}
