trigger DuplicateEvent on Account (before insert, before insert) { // mistake
}
