package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import java.util.function.Predicate;

/// How much of the beginning of a source has a layer; asked by layers whose looks alone could deceive.
final class Evidence {
	private static final int LINES = 400;

	private Evidence() {
	}

	/// The share of the head's lines, blank ones left out, of which the test is true.
	static double share(Head head, Predicate<Line> test) {
		Line line = new Line();
		byte[] bytes = head.bytes();
		int all = 0;
		int fitting = 0;
		for (int from = 0; from < bytes.length && all < LINES;) {
			int end = Lines.end(bytes, from, bytes.length);
			if (!Lines.isBlank(bytes, from, end)) {
				line.begin(bytes, from, Lines.withoutCarriageReturn(bytes, from, end));
				all++;
				fitting += test.test(line) ? 1 : 0;
			}
			from = end + 1;
		}
		return all == 0 ? 0 : (double) fitting / all;
	}
}
