trigger AllocationGuard on Allocation__c(before insert, before update, before delete) {
    ReopenedBalances.handle(Trigger.old, Trigger.new);
}
