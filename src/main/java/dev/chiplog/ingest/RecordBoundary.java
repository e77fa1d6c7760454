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
	static final int LONGEST = 1024 * 1024;
	/// So many blank lines and headers in a row are no end of a block.
	private static final int LATEST = 64;

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
		UnquotedStretches stretches = new UnquotedStretches();
		if (!stretches.find(bytes, from, to))
			return lastRecord(bytes, from, to);
		for (int back = 0; back < stretches.known(); back++) {
			int start = lastLine(bytes, stretches.from(back), stretches.to(back), to);
			if (start >= 0)
				return start;
		}
		return stretches.areAllKnown() ? -1 : lastRecord(bytes, from, to);
	}

	/// The last line end without quotes around it, in a stretch, behind which an event begins whose first line has an end; -1 when there
	/// is none.
	private int lastLine(byte[] bytes, int stretch, int stretchEnd, int to) {
		int feed = Lines.lastEnd(bytes, stretch, stretchEnd);
		while (feed >= stretch) {
			int start = feed + 1;
			int end = Lines.end(bytes, start, to);
			if (end < to && begins(bytes, start, end))
				return start;
			feed = Lines.lastEnd(bytes, stretch, feed);
		}
		return -1;
	}

	/// Whether an event begins at a record is asked of the last ones only.
	private int lastRecord(byte[] bytes, int from, int to) {
		int[] latest = new int[LATEST];
		int records = 0;
		int at = from;
		while (true) {
			int behind = behindRecord(bytes, at, to);
			if (behind < 0 && to - at > LONGEST)
				behind = Lines.end(bytes, at, to) + 1;
			if (behind < 0 || behind >= to)
				return latestBegin(bytes, to, latest, records);
			latest[records++ % LATEST] = behind;
			at = behind;
		}
	}

	private int latestBegin(byte[] bytes, int to, int[] latest, int records) {
		for (int record = records - 1; record >= Math.max(0, records - LATEST); record--) {
			int start = latest[record % LATEST];
			// a blank line or a header could still follow behind the last byte
			int end = Lines.end(bytes, start, to);
			if (end < to && begins(bytes, start, end))
				return start;
		}
		return -1;
	}

	private boolean begins(byte[] bytes, int from, int to) {
		return !Lines.isBlank(bytes, from, to) && !parser.directs(bytes, from, to);
	}

	private static int behindRecord(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST);
		int mark = ControlScan.findEither(bytes, from, limit, (byte) '\n', (byte) '"');
		return mark < limit && bytes[mark] == '\n' ? mark + 1 : behindQuotedRecord(bytes, from, to);
	}

	/// Goes from quote to quote.
	private static int behindQuotedRecord(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST);
		int at = from;
		while (true) {
			int mark = ControlScan.findEither(bytes, at, limit, (byte) '\n', (byte) '"');
			if (mark == limit)
				return limit == to ? to : -1;
			if (bytes[mark] == '\n')
				return mark + 1;
			boolean opens = mark == from || separates(bytes[mark - 1]);
			at = opens ? behindClosingQuote(bytes, mark + 1, limit) : mark + 1;
			if (at < 0)
				return -1;
		}
	}

	/// Behind the quote that closes a value; a doubled one does not. -1 when there is none.
	static int behindClosingQuote(byte[] bytes, int from, int limit) {
		int at = from;
		while (true) {
			int quote = ControlScan.find(bytes, at, limit, (byte) '"');
			if (quote == limit)
				return -1;
			if (quote + 1 == limit || bytes[quote + 1] != '"')
				return quote + 1;
			at = quote + 2;
		}
	}

	/// Whether a quote behind it opens a value.
	static boolean separates(byte character) {
		return character == ',' || character == '\t' || character == ';' || character == '|';
	}
}
