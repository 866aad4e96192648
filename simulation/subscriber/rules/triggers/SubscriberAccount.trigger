trigger SubscriberAccount on Account(before insert, before update) {
    SubscriberFault.strike(Trigger.new);
}
