trigger LogEntry on Log_Entry__e(after insert) {
    LogEntryHandler.handle(Trigger.new);
}
