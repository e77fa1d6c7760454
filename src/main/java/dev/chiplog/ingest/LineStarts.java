package dev.chiplog.ingest;

import dev.chiplog.format.Lines;

/// Finds the lines that begin events.
final class LineStarts {

	private LineStarts() {
	}

	/// The last line behind the first that begins an event, among those that are there whole.
	///
	/// @param from where an event begins
	/// @return where the line begins; -1 when there is none
	static int last(byte[] bytes, int from, int to, EventReader.Start begins) {
		int end = Lines.lastEnd(bytes, from, to);
		while (end > from) {
			int start = Lines.lastEnd(bytes, from, end) + 1;
			if (start > from && begins.at(bytes, start, Lines.withoutCarriageReturn(bytes, start, end)))
				return start;
			end = start - 1;
		}
		return -1;
	}

	/// The first line behind the first that begins an event.
	///
	/// @return where the line begins; `to` when there is none
	static int next(byte[] bytes, int from, int to, EventReader.Start begins) {
		int at = Lines.end(bytes, from, to) + 1;
		while (at < to) {
			int end = Lines.end(bytes, at, to);
			if (begins.at(bytes, at, Lines.withoutCarriageReturn(bytes, at, end)))
				return at;
			at = end + 1;
		}
		return to;
	}
}
