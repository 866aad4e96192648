trigger ProductChange on Product2(after insert, after update) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
