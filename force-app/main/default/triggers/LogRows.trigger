trigger LogRows on Log__c(before update, before delete) {
    LogGuard.handle(Trigger.isDelete ? Trigger.old : Trigger.new);
}
