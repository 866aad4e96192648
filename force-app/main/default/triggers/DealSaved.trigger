trigger DealSaved on Opportunity(after insert, after update) {
    DealCapture.handle(Trigger.new, Trigger.oldMap);
}
