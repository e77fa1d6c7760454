package dev.chiplog.engine.memory.pattern;

import java.util.List;

/// What is left of an event when everything that obviously varies is taken out of its message: the unit from which patterns are told.
///
/// @param message the message with [#VARIABLE] in the place of numbers, identifiers, paths, …
/// @param request whether the message is a request line: method, path and status
/// @param trace what was thrown with it
record Outline(String message, boolean request, Trace trace) {
	/// Stands for something that varies; no text of a log needs it.
	static final char VARIABLE = '\u0001';

	/// Stands for a blank inside a word in quotes.
	static final char QUOTED_BLANK = '\u0003';

	/// Begins the outline of a request line.
	static final char REQUEST = '\u0002';

	/// Separates the message from the exceptions, and those from the frames.
	private static final String PART = "\n";

	/// Separates exceptions, and frames.
	private static final String ITEM = "\t";

	/// The outline from its text.
	static Outline read(String text) {
		String[] parts = text.split(PART, -1);
		boolean request = isRequest(text);
		Trace trace = parts.length < 3 ? Trace.NONE : new Trace(items(parts[1]), items(parts[2]));
		return new Outline(request ? parts[0].substring(1) : parts[0], request, trace);
	}

	/// Whether the text of an outline is that of a request line.
	static boolean isRequest(String text) {
		return !text.isEmpty() && text.charAt(0) == REQUEST;
	}

	/// The text of an outline that a trace is added to.
	static String with(String text, Trace trace) {
		return trace.isEmpty() ? text : text + PART + String.join(ITEM, trace.exceptions()) + PART + String.join(ITEM, trace.frames());
	}

	private static List<String> items(String joined) {
		return joined.isEmpty() ? List.of() : List.of(joined.split(ITEM, -1));
	}
}
