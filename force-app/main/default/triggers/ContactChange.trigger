trigger ContactChange on Contact(after update, after delete) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
