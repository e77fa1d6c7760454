package dev.chiplog.ingest;

import dev.chiplog.format.ControlScan;

/// The last stretches of some records that stand outside of quotes, found by going from quote to quote. One thread.
final class UnquotedStretches {
	private static final int MOST = 64;

	private final int[] froms = new int[MOST];
	private final int[] tos = new int[MOST];
	private int size;

	/// Goes over the records.
	///
	/// @param from where a record begins
	/// @return false when a quote is not closed for so long that it may be a stray one
	boolean find(byte[] bytes, int from, int to) {
		size = 0;
		int start = from;
		int quote = ControlScan.find(bytes, from, to, (byte) '"');
		while (quote < to) {
			boolean opens = quote == from || bytes[quote - 1] == '\n' || RecordBoundary.separates(bytes[quote - 1]);
			if (!opens) {
				quote = ControlScan.find(bytes, quote + 1, to, (byte) '"');
				continue;
			}
			add(start, quote);
			int limit = Math.min(to, quote + RecordBoundary.LONGEST / 2);
			start = RecordBoundary.behindClosingQuote(bytes, quote + 1, limit);
			if (start < 0)
				return limit == to;
			quote = ControlScan.find(bytes, start, to, (byte) '"');
		}
		add(start, to);
		return true;
	}

	/// How many of the last stretches are known.
	int known() {
		return Math.min(size, MOST);
	}

	/// Whether there are no more than those that are known.
	boolean areAllKnown() {
		return size <= MOST;
	}

	/// Where a stretch begins, counted from the last one back.
	int from(int back) {
		return froms[(size - 1 - back) % MOST];
	}

	/// Behind the last byte of a stretch, counted from the last one back.
	int to(int back) {
		return tos[(size - 1 - back) % MOST];
	}

	private void add(int from, int to) {
		froms[size % MOST] = from;
		tos[size % MOST] = to;
		size++;
	}
}
