trigger AccountTidied on Account(after update) {
    SubscriberTidying.lowerWebsites(Trigger.new);
}
