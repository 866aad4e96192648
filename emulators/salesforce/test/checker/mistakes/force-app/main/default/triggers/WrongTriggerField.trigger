trigger WrongTriggerField on Account (before insert) {
    Trigger.new[0].Missing__c = 'x'; // mistake
}
