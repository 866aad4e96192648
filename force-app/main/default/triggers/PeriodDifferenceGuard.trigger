trigger PeriodDifferenceGuard on Reconciliation_Difference__c(before insert, before update, before delete) {
    PeriodGuard.handle(Trigger.old, Trigger.new);
}
