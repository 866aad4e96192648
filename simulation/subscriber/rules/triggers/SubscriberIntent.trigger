trigger SubscriberIntent on Intent__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
