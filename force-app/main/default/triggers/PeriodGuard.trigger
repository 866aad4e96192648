trigger PeriodGuard on Reconciliation__c(before insert, before update, before delete) {
    PeriodGuard.handle(Trigger.old, Trigger.new);
}
