trigger SubscriberOpportunity on Opportunity(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
