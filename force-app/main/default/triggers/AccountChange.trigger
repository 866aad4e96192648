trigger AccountChange on Account(after insert, after update, after delete) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
