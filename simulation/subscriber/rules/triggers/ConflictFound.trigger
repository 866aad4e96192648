trigger ConflictFound on Conflict__c(after insert, after update) {
    SubscriberEvents.conflictFound(Trigger.new, Trigger.oldMap);
}
