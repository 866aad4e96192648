trigger ContactMerge on Contact(after delete) {
    MergeHandler.handle(Trigger.old);
}
