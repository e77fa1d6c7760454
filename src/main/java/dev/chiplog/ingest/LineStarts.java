package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import java.util.function.Predicate;

/// Finds the lines that begin events. One thread.
///
/// @param view through which lines are looked at
record LineStarts(LineView view) {

	/// The last line behind the first that begins an event, among those that are there whole.
	///
	/// @param from where an event begins
	/// @return where the line begins; -1 when there is none
	int last(byte[] bytes, int from, int to, Predicate<LineView> begins) {
		int end = Lines.lastEnd(bytes, from, to);
		while (end > from) {
			int start = Lines.lastEnd(bytes, from, end) + 1;
			if (start > from && begins(bytes, start, end, begins)
					&& !isUnfinished(bytes, Lines.lastEnd(bytes, from, start - 1) + 1, start - 1))
				return start;
			end = start - 1;
		}
		return -1;
	}

	/// The first line behind the first that begins an event.
	///
	/// @return where the line begins; `to` when there is none
	int next(byte[] bytes, int from, int to, Predicate<LineView> begins) {
		int end = Lines.end(bytes, from, to);
		boolean unfinished = isUnfinished(bytes, from, end);
		int at = end + 1;
		while (at < to) {
			end = Lines.end(bytes, at, to);
			if (begins(bytes, at, end, begins) && !unfinished)
				return at;
			unfinished = view.isUnfinished();
			at = end + 1;
		}
		return to;
	}

	/// Whether an event begins at the line itself.
	boolean begins(byte[] bytes, int from, int to, Predicate<LineView> begins) {
		view.look(bytes, from, to);
		return to > from && begins.test(view);
	}

	private boolean isUnfinished(byte[] bytes, int from, int to) {
		view.look(bytes, from, to);
		return view.isUnfinished();
	}
}
