trigger AccountChange on Account(before insert, after insert, after update, after delete) {
    if (Trigger.isBefore) {
        OwnFigures.clear(Trigger.new);
    } else {
        RecordChanges.handle(Trigger.new, Trigger.oldMap);
    }
}
