package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import java.nio.charset.StandardCharsets;

/// Reads counts as trainings write them, alone and in brackets, with their totals: `20`, `3/10`, `[ 10/5005]`, `[640/60000 (1%)]`, `[0-20]`;
/// one thread's.
final class CountReader {
	static final byte[] EPOCH = "epoch".getBytes(StandardCharsets.US_ASCII);
	static final byte[] BATCH = "batch".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST = 12;

	private final MetricDraft draft;
	private byte[] bytes = {};
	private int to;
	private long count;
	private int totalFrom;
	private long total;

	CountReader(MetricDraft draft) {
		this.draft = draft;
	}

	void begin(byte[] message, int messageEnd) {
		bytes = message;
		to = messageEnd;
	}

	/// Reads a count and, behind a slash, its total.
	///
	/// @return behind both; -1 when none stands here, or it goes on as something else
	int read(int from) {
		totalFrom = -1;
		int behind = digits(from);
		if (behind < 0)
			return -1;
		count = total;
		int slash = Characters.skipBlanks(bytes, behind, to);
		if (!is(slash, '/'))
			return behind;
		int start = Characters.skipBlanks(bytes, slash + 1, to);
		int end = digits(start);
		totalFrom = end < 0 ? -1 : start;
		return end < 0 ? behind : end;
	}

	/// Reads what [#read] does between brackets, the second number of a range, and leaves a share in parentheses out.
	///
	/// @return behind the closing bracket; -1 when nothing of the kind opens here
	int readBrackets(int open) {
		if (!is(open, '['))
			return -1;
		int from = Characters.skipBlanks(bytes, open + 1, to);
		int first = digits(from);
		int behind = read(is(first, '-') ? first + 1 : from);
		int close = behind < 0 ? -1 : Characters.skipBlanks(bytes, behind, to);
		if (is(close, '('))
			close = share(close);
		return is(close, ']') ? close + 1 : -1;
	}

	/// Whether the count that was read last has a total.
	boolean hasTotal() {
		return totalFrom >= 0;
	}

	/// Drafts the count that was read last, and its total.
	///
	/// @param name whose bytes from one position to another call it
	/// @param from where it stands
	void add(byte[] name, int nameFrom, int nameTo, int from) {
		int start = from;
		while (!Characters.isDigit(bytes[start]) || isRange(start))
			start++;
		draft.forgetName();
		draft.name(name, nameFrom, nameTo);
		draft.addCount(count, start, digits(start));
		if (!hasTotal())
			return;
		draft.name(name, nameFrom, nameTo);
		draft.ending("total");
		int end = digits(totalFrom);
		draft.addCount(total, totalFrom, end);
	}

	/// Whether what stands here comes before the end of a range.
	private boolean isRange(int at) {
		int end = at;
		while (end < to && Characters.isDigit(bytes[end]))
			end++;
		return is(end, '-');
	}

	/// Behind the blanks behind `(1%)`.
	private int share(int open) {
		int at = open + 1;
		while (at < to && (Characters.isDigit(bytes[at]) || Characters.isBlank(bytes[at]) || bytes[at] == '.'))
			at++;
		return is(at, '%') && is(at + 1, ')') ? Characters.skipBlanks(bytes, at + 2, to) : -1;
	}

	/// @return behind the whole number here; -1 when none stands there
	private int digits(int from) {
		int at = from;
		long sum = 0;
		while (at >= 0 && at < to && at - from < LONGEST && Characters.isDigit(bytes[at]))
			sum = 10 * sum + (bytes[at++] - '0');
		if (at == from || at < to && goesOn(at))
			return -1;
		total = sum;
		return at;
	}

	private boolean goesOn(int at) {
		return Characters.isLetterOrDigit(bytes[at]) || bytes[at] == '.' || bytes[at] == '_'
				|| bytes[at] == ',' && at + 1 < to && Characters.isDigit(bytes[at + 1]);
	}

	private boolean is(int at, char wanted) {
		return at >= 0 && at < to && bytes[at] == wanted;
	}
}
