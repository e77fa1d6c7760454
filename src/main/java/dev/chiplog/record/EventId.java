package dev.chiplog.record;

/// What an event is known by whatever else is loaded: its source and the byte offset where it starts there.
///
/// @param source the source's index in its dataset
/// @param offset in bytes of the (unpacked) source, 0-based
public record EventId(int source, long offset) {
}
