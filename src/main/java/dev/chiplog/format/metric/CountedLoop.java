package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import java.util.List;

/// The place in a training that a message begins with: `Epoch 1/5:`, `step 20:`, `Epoch [1/5], Step [100/600],`, `Epoch[0] Batch [0-20]`,
/// `Epoch: [0][ 10/5005]`; one thread's.
///
/// Only words that trainings count with are taken, so that prose (`part 3: done`) is left alone.
final class CountedLoop {
	private static final List<String> WORDS = List.of("epoch", "step", "iter", "iteration", "batch", "round", "update", "global_step");
	private static final int LONGEST = 12;
	private static final byte[] BATCH = {'b', 'a', 't', 'c', 'h'};

	private final MetricDraft draft;
	private byte[] bytes = {};
	private int to;
	private int end;
	private long number;

	CountedLoop(MetricDraft draft) {
		this.draft = draft;
	}

	/// Drafts the count behind the word that stands between two positions, and its total if there is one.
	///
	/// @return behind it; -1 when the word counts nothing, or its number goes on as something else
	int read(byte[] message, int wordFrom, int wordTo, int messageEnd) {
		bytes = message;
		to = messageEnd;
		if (!isCounted(wordFrom, wordTo))
			return -1;
		int open = Characters.skipBlanks(bytes, wordTo, to);
		boolean told = is(open, ':');
		if (told)
			open = Characters.skipBlanks(bytes, open + 1, to);
		if (is(open, '['))
			return bracketed(wordFrom, wordTo, open);
		return told || open == wordTo ? -1 : bare(wordFrom, wordTo, open);
	}

	private int bare(int wordFrom, int wordTo, int at) {
		int behind = digits(at);
		if (behind < 0)
			return -1;
		long count = number;
		int slash = Characters.skipBlanks(bytes, behind, to);
		int total = is(slash, '/') ? digits(Characters.skipBlanks(bytes, slash + 1, to)) : -1;
		end = total < 0 ? behind : total;
		if (!ends())
			return -1;
		add(bytes, wordFrom, wordTo, count, at, behind);
		if (total > 0)
			addTotal(bytes, wordFrom, wordTo, Characters.skipBlanks(bytes, slash + 1, to));
		return end;
	}

	/// The count in brackets, and a second one right behind them, which is of batches.
	private int bracketed(int wordFrom, int wordTo, int open) {
		int first = inBrackets(bytes, wordFrom, wordTo, open);
		int second = first > 0 && is(first, '[') ? inBrackets(BATCH, 0, BATCH.length, first) : -1;
		return second < 0 ? first : second;
	}

	private int inBrackets(byte[] name, int nameFrom, int nameTo, int open) {
		int at = Characters.skipBlanks(bytes, open + 1, to);
		int behind = digits(at);
		if (behind < 0)
			return -1;
		if (is(behind, '-')) {
			at = behind + 1;
			behind = digits(at);
		}
		long count = number;
		int slash = behind < 0 ? -1 : Characters.skipBlanks(bytes, behind, to);
		int total = is(slash, '/') ? digits(Characters.skipBlanks(bytes, slash + 1, to)) : -1;
		int close = behind < 0 ? -1 : Characters.skipBlanks(bytes, Math.max(behind, total), to);
		if (!is(close, ']'))
			return -1;
		add(name, nameFrom, nameTo, count, at, behind);
		if (total > 0)
			addTotal(name, nameFrom, nameTo, Characters.skipBlanks(bytes, slash + 1, to));
		return close + 1;
	}

	private void add(byte[] name, int nameFrom, int nameTo, long count, int from, int behind) {
		draft.forgetName();
		draft.name(name, nameFrom, nameTo);
		draft.addCount(count, from, behind);
	}

	private void addTotal(byte[] name, int nameFrom, int nameTo, int from) {
		draft.name(name, nameFrom, nameTo);
		draft.ending("total");
		draft.addCount(number, from, end);
	}

	/// Reads a whole number.
	///
	/// @return behind it; -1 when none stands there
	private int digits(int from) {
		int at = from;
		long sum = 0;
		while (at < to && at - from < LONGEST && Characters.isDigit(bytes[at]))
			sum = 10 * sum + (bytes[at++] - '0');
		if (at == from || at < to && (Characters.isLetterOrDigit(bytes[at]) || bytes[at] == '.' || bytes[at] == '_'))
			return -1;
		number = sum;
		end = at;
		return at;
	}

	/// Whether a mark or another pair follows, and no sentence, clock or range.
	private boolean ends() {
		int next = Characters.skipBlanks(bytes, end, to);
		if (next == to)
			return true;
		return switch (bytes[next]) {
			case ':' -> next + 1 == to || Characters.isBlank(bytes[next + 1]) || bytes[next + 1] == '\n';
			case ',', ';', '|', ']', ')', '\n', '\r', '(', '[' -> true;
			case '-' -> next > end;
			default -> next > end && beginsPair(next);
		};
	}

	private boolean beginsPair(int from) {
		int behind = MetricName.keyEnd(bytes, from, to);
		return behind > from && (is(behind, '=') || is(behind, ':') || isCounted(from, behind));
	}

	private boolean isCounted(int from, int wordTo) {
		for (String word : WORDS)
			if (word.length() == wordTo - from && isWord(word, from))
				return true;
		return false;
	}

	private boolean isWord(String word, int from) {
		for (int i = 0; i < word.length(); i++)
			if ((bytes[from + i] | 0x20) != (word.charAt(i) | 0x20))
				return false;
		return true;
	}

	private boolean is(int at, char wanted) {
		return at >= 0 && at < to && bytes[at] == wanted;
	}
}
