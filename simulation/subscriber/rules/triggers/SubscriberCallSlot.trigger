trigger SubscriberCallSlot on Call_Slot__c(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
