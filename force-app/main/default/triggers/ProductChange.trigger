trigger ProductChange on Product2(after update) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
