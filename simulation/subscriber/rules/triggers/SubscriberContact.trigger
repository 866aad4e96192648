trigger SubscriberContact on Contact(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
