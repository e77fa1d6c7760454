package dev.chiplog.format;

/// A way in which systems write logs, told from content alone.
///
/// Formats have no state; what is learnt from a source is kept by the [EventParser] that is opened for it.
public interface Format {

	/// What the format is called in every language and in `@format`: `JSON lines`, `nginx/Apache access`.
	String name();

	/// How events are told apart.
	Framing framing();

	/// How much of the beginning of a source this format understands.
	///
	/// @return the share of the head's events, 0 (nothing) to 1 (all)
	double recognise(Head head);

	/// How many bytes at the beginning of a source stand before its first event: a header, directives.
	default int preamble(Head head) {
		return 0;
	}

	/// A parser for a source that begins so; called once a thread, with the same head each time.
	EventParser open(Head head);
}
