trigger UnknownEvent on Account (before select) { // mistake
}
