package dev.chiplog.format;

/// Where bytes stop to be an event of a format, and what should have stood there.
///
/// @param at the position in the bytes
/// @param expected the name of a field such as `time`, or a character in quotes; empty when there is no saying
public record Mismatch(int at, String expected) {
}
