trigger BasketRules on Basket__c(
    before insert,
    before update,
    after insert,
    after update,
    before delete,
    after undelete
) {
    BasketLog.run();
}
