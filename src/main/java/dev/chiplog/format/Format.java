package dev.chiplog.format;

/// A way in which systems write logs, told from content alone.
///
/// Formats have no state; what is learnt from a source is kept by the [EventParser] that is opened for it.
public interface Format {

	/// What the format is called in every language and in `@format`: `JSON lines`, `nginx/Apache access`.
	String name();

	/// How events are told apart.
	Framing framing();

	/// Whether the format is one system's way of writing a more general one, as pino's of JSON lines: it is only asked about the lines of
	/// a source in whose head it was recognised, and the general one reads what it does not know.
	default boolean isDialect() {
		return false;
	}

	/// How much of the beginning of a source this format understands.
	///
	/// @return the share of the head's events, 0 (nothing) to 1 (all)
	double recognise(Head head);

	/// How many bytes at the beginning of a source stand before its first event: a header, directives.
	default int preamble(Head head) {
		return 0;
	}

	/// What is in force behind directive lines in the middle of a source, for the framing [Framing#DIRECTED_LINE]: the beginning of a
	/// head by which the rest is opened.
	///
	/// @param before what was in force before them
	/// @param lines the directive lines
	default byte[] redirect(byte[] before, byte[] lines) {
		return lines;
	}

	/// A parser for a source that begins so; called once a thread, with the same head each time, or that of later directives.
	EventParser open(Head head);
}
