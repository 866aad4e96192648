trigger Changed on Change__e(after insert) {
    ChangeHandler.handle(Trigger.new);
}
