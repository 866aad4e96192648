trigger UnknownObject on Missing__c (before insert) { // mistake
}
