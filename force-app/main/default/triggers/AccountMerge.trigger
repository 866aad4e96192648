trigger AccountMerge on Account(after delete) {
    MergeHandler.handle(Trigger.old);
}
