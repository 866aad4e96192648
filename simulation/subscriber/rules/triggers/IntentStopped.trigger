trigger IntentStopped on Intent__c(after insert, after update) {
    SubscriberEvents.intentStopped(Trigger.new, Trigger.oldMap);
}
