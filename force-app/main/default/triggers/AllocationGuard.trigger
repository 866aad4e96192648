trigger AllocationGuard on Allocation__c(before insert, before update, before delete) {
    MirrorGuard.handle(Trigger.old, Trigger.new);
}
