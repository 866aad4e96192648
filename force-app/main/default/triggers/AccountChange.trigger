trigger AccountChange on Account(after update, after delete) {
    RecordChanges.handle(Trigger.new, Trigger.oldMap);
}
