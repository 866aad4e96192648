trigger DealSaved on Opportunity(before insert, after insert, after update) {
    if (Trigger.isBefore) {
        OwnFigures.clear(Trigger.new);
    } else {
        DealCapture.handle(Trigger.new, Trigger.oldMap);
    }
}
