package dev.chiplog.ingest;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.EventParser;
import dev.chiplog.format.Lines;

/// An event is a record of separated values: a line end inside double quotes does not end it.
///
/// A quote opens only at the beginning of a value (RFC 4180, 2); a record that is still quoted after [#LONGEST] bytes is taken for a stray
/// quote and ends with its first line.
///
/// @param parser tells whether a record is the header again, which belongs to the event before it
record RecordBoundary(EventParser parser) implements EventBoundary {
	private static final int LONGEST = 1024 * 1024;

	@Override
	public int next(byte[] bytes, int from, int to) {
		int at = behindRecord(bytes, from, to);
		if (at < 0)
			at = Math.min(Lines.end(bytes, from, to) + 1, to);
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
		return ControlScan.find(bytes, from, to, (byte) '"') < to ? lastRecord(bytes, from, to) : lastLine(bytes, from, to);
	}

	/// Without quotes every line is a record, and the last one is looked for from the end.
	private int lastLine(byte[] bytes, int from, int to) {
		int end = Lines.lastEnd(bytes, from, to);
		while (end > from) {
			int start = Lines.lastEnd(bytes, from, end) + 1;
			if (start > from && begins(bytes, start, end))
				return start;
			end = start - 1;
		}
		return -1;
	}

	private int lastRecord(byte[] bytes, int from, int to) {
		int last = -1;
		int at = from;
		while (true) {
			int behind = behindRecord(bytes, at, to);
			if (behind < 0 && to - at > LONGEST)
				behind = Lines.end(bytes, at, to) + 1;
			if (behind < 0 || behind >= to)
				return last;
			// a blank line or a header could still follow behind the last byte
			int end = Lines.end(bytes, behind, to);
			if (end < to && begins(bytes, behind, end))
				last = behind;
			at = behind;
		}
	}

	private boolean begins(byte[] bytes, int from, int to) {
		return !Lines.isBlank(bytes, from, to) && !parser.directs(bytes, from, to);
	}

	private static int behindRecord(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST);
		int mark = ControlScan.findEither(bytes, from, limit, (byte) '\n', (byte) '"');
		return mark < limit && bytes[mark] == '\n' ? mark + 1 : behindQuotedRecord(bytes, from, to);
	}

	private static int behindQuotedRecord(byte[] bytes, int from, int to) {
		boolean quoted = false;
		boolean valueBegins = true;
		int limit = Math.min(to, from + LONGEST);
		for (int at = from; at < limit; at++) {
			byte b = bytes[at];
			if (quoted) {
				if (b == '"') {
					if (at + 1 < to && bytes[at + 1] == '"')
						at++;
					else
						quoted = false;
				}
			} else if (b == '"' && valueBegins)
				quoted = true;
			else if (b == '\n')
				return at + 1;
			valueBegins = b == ',' || b == '\t' || b == ';' || b == '|';
		}
		return limit == to && !quoted ? to : -1;
	}
}
