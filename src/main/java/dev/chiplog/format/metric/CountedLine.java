package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;

/// Tells lines of metrics from others: those that begin with the place in a training and go on with numbers; one thread's.
public final class CountedLine {
	private static final int LONGEST = 4000;

	private final MetricDraft draft = new MetricDraft();
	private final MetricScanner scanner = new MetricScanner(draft);

	/// Whether the line is one.
	public boolean isOne(byte[] bytes, int from, int to) {
		int start = Characters.skipBlanks(bytes, from, to);
		if (start == to || to - start > LONGEST || !mayBegin(bytes[start]))
			return false;
		draft.clear();
		scanner.scan(bytes, start, to);
		return scanner.firstPair() <= opened(bytes, start, to) && draft.isMeasuredAtAPlace();
	}

	/// Behind a mark that opens a cell at the beginning.
	private static int opened(byte[] bytes, int from, int to) {
		return bytes[from] == '[' || bytes[from] == '|' ? Characters.skipBlanks(bytes, from + 1, to) : from;
	}

	private static boolean mayBegin(byte first) {
		return Characters.isLetterOrDigit(first) || first == '[' || first == '|';
	}
}
