package dev.chiplog.format;

/// Where the stack trace of an event stands, and what was thrown, as positions in the event's bytes.
///
/// @param from the first byte of the trace's first line
/// @param typeFrom the first byte of the exception's type; equal to `typeTo` when the trace names none
/// @param typeTo behind the exception's type
public record StackTrace(int from, int typeFrom, int typeTo) {

	/// Whether the trace names what was thrown.
	public boolean hasType() {
		return typeTo > typeFrom;
	}
}
