package dev.chiplog.format.metric;

import dev.chiplog.format.Digits;
import dev.chiplog.format.EventSink;
import dev.chiplog.record.FieldTable;

/// Lifts the named values that a message holds into fields: `lr=1e-4`, `loss: 0.5, accuracy: 0.9`, `| lm loss: 6.5 |`,
/// `iter 10: loss 2.1, time 12ms` and literals of Python dicts such as `{'loss': 0.86, 'epoch': 1.0}`.
///
/// What looks like prose, a clock, an address, a place in a program or an identifier gives no field. Behind `=` any value is taken,
/// behind a colon only a number, behind a blank only a number among several with decimals or units. Names of several words are joined
/// by `_` and taken only where other values stand beside them. The unit of a number joins its name: `time: 12ms` is `time_ms` 12, `45%`
/// is `_percent` 45, so that numbers of one field compare; `10/100` is the number and a field with `_total` behind its name. A message of
/// metrics may begin with where the training is: `Epoch 1/5:`, `step 20:`. A name that would play
/// the role of time, level, logger or message gets `message.` before it.
///
/// Nothing is allocated for a message with nothing in it. A message of a known shape is read by it; the scanner is the reference that
/// shapes must agree with. Threads: one thread's.
public final class MetricLifter {
	/// What is looked at of a longer message.
	private static final int LONGEST = 64 * 1024;
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long EQUALS = ONES * '=';
	private static final long COLONS = ONES * ':';

	private final MetricDraft draft = new MetricDraft();
	private final MetricScanner scanner = new MetricScanner(draft);
	private final MetricNames names;
	private final MessageShapes shapes;

	/// @param fields where the names of what is lifted are registered
	public MetricLifter(FieldTable fields) {
		names = new MetricNames(fields);
		shapes = new MessageShapes(new ShapeLearner(draft, names));
	}

	/// Tells the values that the message holds, in their order, at most [MetricDraft#MOST].
	///
	/// @param from the message's first byte
	/// @param to behind its last byte
	/// @return whether anything was told
	public boolean lift(byte[] bytes, int from, int to, EventSink sink) {
		int end = Math.min(to, from + LONGEST);
		if (!mayHold(bytes, from, end) && !beginsRow(bytes, from, end))
			return false;
		if (shapes.tell(bytes, from, end, sink))
			return true;
		draft.clear();
		scanner.scan(bytes, from, end);
		shapes.learn(bytes, from, end);
		return draft.tell(names, bytes, sink);
	}

	private static boolean mayHold(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = Digits.word(bytes, at);
			if ((zeroes(word ^ EQUALS) | zeroes(word ^ COLONS)) != 0)
				return true;
		}
		while (at < to && bytes[at] != '=' && bytes[at] != ':')
			at++;
		return at < to;
	}

	/// Whether cells or a count may begin here, behind which metrics need no mark.
	private static boolean beginsRow(byte[] bytes, int from, int to) {
		if (from >= to)
			return false;
		return bytes[from] == '|'
				|| TrainingWords.mayCount(bytes[from]) && TrainingWords.isCounted(bytes, from, MetricName.keyEnd(bytes, from, to));
	}

	/// Not zero when a byte is zero (H. S. Warren, Hacker's Delight, 6-1).
	private static long zeroes(long word) {
		return word - ONES & ~word & HIGHS;
	}
}
