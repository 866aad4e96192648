trigger ContactChange on Contact(after insert, after update, after delete) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
