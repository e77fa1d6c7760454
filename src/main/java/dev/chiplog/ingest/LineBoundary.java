package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTraces;

/// Every line is an event, but for blank, indented and stack-trace lines, which belong to the event before them.
///
/// @param own whether a line is an event of the source's own format, however it is indented
record LineBoundary(EventReader.Start own) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		return LineStarts.next(bytes, from, to, this::begins);
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		return LineStarts.last(bytes, from, to, this::begins);
	}

	/// Whether a line is neither blank nor part of what stands before it.
	static boolean standsAlone(byte[] bytes, int from, int to) {
		return !Lines.isBlank(bytes, from, to) && !StackTraces.continues(bytes, from, to);
	}

	private boolean begins(byte[] bytes, int from, int to) {
		return to > from && (standsAlone(bytes, from, to) || own.at(bytes, from, to));
	}
}
