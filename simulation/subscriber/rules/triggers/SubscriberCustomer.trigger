trigger SubscriberCustomer on Customer__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
