trigger PeriodRowGuard on Reconciliation_Row__c(before insert, before update, before delete) {
    PeriodGuard.handle(Trigger.old, Trigger.new);
}
