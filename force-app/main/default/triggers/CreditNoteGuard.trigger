trigger CreditNoteGuard on Credit_Note__c(before insert, before update, before delete) {
    LinkedByHand.handle(Trigger.old, Trigger.new);
}
