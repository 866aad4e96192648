trigger MappingOverride on Mapping_Override__c(before insert, before update, after insert, after update, after delete) {
    MappingOverrideHandler.handle(Trigger.isBefore, Trigger.new);
}
