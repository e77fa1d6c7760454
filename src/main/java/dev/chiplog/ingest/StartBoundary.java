package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTraces;

/// An event begins at a line that any format says starts one, and every line up to the next such line belongs to it.
///
/// Lines before the first start are events of their own, so that a preface does not become one huge event.
///
/// @param start whether a line is the first of an event
record StartBoundary(EventReader.Start start) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		int end = Lines.end(bytes, from, to);
		boolean started = starts(bytes, from, end);
		int at = end + 1;
		while (at < to) {
			end = Lines.end(bytes, at, to);
			if (starts(bytes, at, end) || !started && standsAlone(bytes, at, end))
				return at;
			at = end + 1;
		}
		return to;
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		int end = Lines.lastEnd(bytes, from, to);
		while (end > from) {
			int at = Lines.lastEnd(bytes, from, end) + 1;
			if (at > from && starts(bytes, at, end))
				return at;
			end = at - 1;
		}
		return -1;
	}

	private boolean starts(byte[] bytes, int from, int to) {
		int end = Lines.withoutCarriageReturn(bytes, from, to);
		return end > from && start.at(bytes, from, end);
	}

	private static boolean standsAlone(byte[] bytes, int from, int to) {
		int end = Lines.withoutCarriageReturn(bytes, from, to);
		return !Lines.isBlank(bytes, from, end) && !StackTraces.continues(bytes, from, end);
	}
}
