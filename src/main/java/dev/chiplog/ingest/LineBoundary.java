package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTraces;

/// Every line is an event, but for blank, indented and stack-trace lines, which belong to the event before them.
///
/// @param own whether a line is an event of the source's own format, however it is indented
record LineBoundary(EventReader.Start own) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		int at = Lines.end(bytes, from, to) + 1;
		while (at < to) {
			int end = Lines.end(bytes, at, to);
			if (begins(bytes, at, end))
				return at;
			at = end + 1;
		}
		return to;
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		int end = Lines.lastEnd(bytes, from, to);
		while (end > from) {
			int start = Lines.lastEnd(bytes, from, end) + 1;
			if (start > from && begins(bytes, start, end))
				return start;
			end = start - 1;
		}
		return -1;
	}

	private boolean begins(byte[] bytes, int from, int to) {
		int end = Lines.withoutCarriageReturn(bytes, from, to);
		if (end == from)
			return false;
		return !StackTraces.continues(bytes, from, end) && !Lines.isBlank(bytes, from, end) || own.at(bytes, from, end);
	}
}
