trigger DealSaved on Opportunity(before insert, after insert, after update, after delete) {
    if (Trigger.isBefore) {
        OwnFigures.clear(Trigger.new);
    } else if (Trigger.isDelete) {
        DealCapture.handleDeleted(Trigger.oldMap.keySet());
    } else {
        DealCapture.handle(Trigger.new, Trigger.oldMap);
    }
}
