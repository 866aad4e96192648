trigger WakeUp on Wake_Up__e(after insert) {
    WakeUpHandler.handle(Trigger.new);
}
