package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Lines;

/// Every line is an event, but for blank ones and directives, which belong to the event before them.
///
/// @param parser tells whether a line is a directive
record DirectedBoundary(EventParser parser) implements EventBoundary {

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
		return !Lines.isBlank(bytes, from, to) && !parser.directs(bytes, from, to);
	}
}
