package dev.chiplog.format.structured;

/// A question about one value of an event, answered from its bytes alone.
@FunctionalInterface
interface ValueTest {

	/// Whether the value fits.
	boolean fits(EventDraft draft, int value);
}
