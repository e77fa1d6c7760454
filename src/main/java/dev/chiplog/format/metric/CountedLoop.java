package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.metric.MetricDraft.Trust;
import java.nio.charset.StandardCharsets;

/// The place in a training that a message begins with: `Epoch 1/5:`, `step 20:`, `Epoch [1/5], Step [100/600],`, `Epoch[0] Batch [0-20]`,
/// `Epoch: [0][ 10/5005]`, `Epoch(val) [1][50/50]`, `Train Epoch: 1 [640/60000 (1%)]`; and what is measured on other data: `Test set:`. One
/// thread's.
///
/// Only words that trainings count with are taken, so that prose (`part 3: done`) is left alone.
final class CountedLoop {
	private static final byte[] SPLIT = "split".getBytes(StandardCharsets.US_ASCII);
	private static final String SET = " set";

	private final MetricDraft draft;
	private final CountReader counts;
	private byte[] bytes = {};
	private int to;
	private int messageFrom;

	CountedLoop(MetricDraft draft) {
		this.draft = draft;
		counts = new CountReader(draft);
	}

	/// Begins the next message.
	void begin(byte[] message, int from, int end) {
		bytes = message;
		messageFrom = from;
		to = end;
		counts.begin(message, end);
	}

	/// Drafts the count behind the word that stands between two positions, and its total if there is one.
	///
	/// @return behind it; -1 when the word counts nothing, or its number goes on as something else
	int read(int wordFrom, int wordTo) {
		int before = draft.size();
		int behind = TrainingWords.isCounted(bytes, wordFrom, wordTo)
				? counted(wordFrom, wordTo)
				: TrainingWords.isTrained(bytes, wordFrom, wordTo) || TrainingWords.isHeldOut(bytes, wordFrom, wordTo)
						? split(wordFrom, wordTo)
						: -1;
		if (behind < 0)
			draft.cutTo(before);
		return behind;
	}

	/// Drafts counts that no word names, at the message's beginning: `[0/5][100/1583]` of epochs and batches, `[10]` and a tab before the
	/// scores of a round, `10:` and a tab before those of an iteration.
	///
	/// @return behind them; -1 when there are none
	int leading() {
		if (is(messageFrom, '[')) {
			int first = counts.readBrackets(messageFrom);
			if (first < 0)
				return -1;
			if (!counts.hasTotal())
				return beginsCell(first) ? added("round", messageFrom + 1, first) : -1;
			int second = first < to && Characters.isDigit(bytes[first - 2]) ? counts.readBrackets(first) : -1;
			if (second < 0 || !counts.hasTotal() || !beginsCell(second))
				return -1;
			counts.readBrackets(messageFrom);
			counts.add(CountReader.EPOCH, 0, CountReader.EPOCH.length, messageFrom + 1);
			return batches(first);
		}
		int behind = counts.read(messageFrom);
		return !counts.hasTotal() && is(behind, ':') && beginsCell(behind + 1) ? added("iteration", messageFrom, behind + 1) : -1;
	}

	private int added(String name, int from, int behind) {
		counts.add(name.getBytes(StandardCharsets.US_ASCII), 0, name.length(), from);
		return behind;
	}

	/// Whether a tab and a name with its colon stand here.
	private boolean beginsCell(int at) {
		int end = is(at, '\t') ? MetricName.keyEnd(bytes, at + 1, to) : at;
		return end > at + 1 && (is(end, ':') || is(end, '\''));
	}

	private int counted(int wordFrom, int wordTo) {
		int labelEnd = label(wordTo);
		int open = Characters.skipBlanks(bytes, labelEnd, to);
		boolean told = is(open, ':');
		if (told)
			open = Characters.skipBlanks(bytes, open + 1, to);
		if (is(open, '['))
			return bracketed(wordFrom, wordTo, open);
		if (told)
			return beforeBatches(bytes, wordFrom, wordTo, open);
		return open == wordTo ? -1 : bare(wordFrom, wordTo, open);
	}

	/// Behind the word in parentheses that says which data are meant; it is drafted when these are not the training's.
	private int label(int at) {
		int end = is(at, '(') ? MetricName.keyEnd(bytes, at + 1, to) : at;
		if (end == at || !is(end, ')'))
			return at;
		if (TrainingWords.isHeldOut(bytes, at + 1, end))
			addSplit(Trust.PLACE, at + 1, end);
		return end + 1;
	}

	/// `Test set:`, `Train: 0 [ 10/99]`, or one of these words before one that counts.
	private int split(int wordFrom, int wordTo) {
		int next = Characters.skipBlanks(bytes, wordTo, to);
		int end = MetricName.keyEnd(bytes, next, to);
		if (next > wordTo && TrainingWords.isCounted(bytes, next, end))
			return counted(next, end);
		int colon = Quantity.isWord(bytes, wordTo, to, SET) ? wordTo + SET.length() : next;
		if (wordFrom != messageFrom || !is(colon, ':') || colon + 1 >= to || !Characters.isBlank(bytes[colon + 1]))
			return -1;
		boolean held = TrainingWords.isHeldOut(bytes, wordFrom, wordTo);
		if (held)
			addSplit(Trust.SPLIT, wordFrom, wordTo);
		int at = Characters.skipBlanks(bytes, colon + 1, to);
		int behind = is(at, '[') ? batches(at) : beforeBatches(CountReader.EPOCH, 0, CountReader.EPOCH.length, at);
		return behind < 0 && held ? colon + 1 : behind;
	}

	private void addSplit(Trust trust, int from, int end) {
		draft.forgetName();
		draft.name(SPLIT, 0, SPLIT.length);
		draft.add(Kind.TEXT, trust, from, end, 0);
	}

	/// A count with a count of batches in brackets behind it.
	private int beforeBatches(byte[] name, int nameFrom, int nameTo, int at) {
		int behind = counts.read(at);
		int open = behind < 0 || counts.hasTotal() ? -1 : Characters.skipBlanks(bytes, behind, to);
		if (!is(open, '['))
			return -1;
		counts.add(name, nameFrom, nameTo, at);
		return batches(open);
	}

	/// @return behind the count of batches and their total; -1 when no such stands here
	private int batches(int open) {
		int behind = counts.readBrackets(open);
		if (behind < 0 || !counts.hasTotal())
			return -1;
		counts.add(CountReader.BATCH, 0, CountReader.BATCH.length, open + 1);
		return behind;
	}

	private int bare(int wordFrom, int wordTo, int at) {
		int behind = counts.read(at);
		if (behind < 0 || !ends(behind))
			return -1;
		counts.add(bytes, wordFrom, wordTo, at);
		return behind;
	}

	/// The count in brackets, and a second one behind them, which is of batches.
	private int bracketed(int wordFrom, int wordTo, int open) {
		int first = counts.readBrackets(open);
		if (first < 0)
			return -1;
		counts.add(bytes, wordFrom, wordTo, open + 1);
		int next = Characters.skipBlanks(bytes, first, to);
		int second = counts.readBrackets(next);
		if (second < 0)
			return first;
		counts.add(CountReader.BATCH, 0, CountReader.BATCH.length, next + 1);
		return second;
	}

	/// Whether a mark or another pair follows, and no sentence, clock or range.
	private boolean ends(int end) {
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
		boolean marked = behind > from && (is(behind, '=') || is(behind, ':') || TrainingWords.isCounted(bytes, from, behind));
		return marked || NumberEnd.beginsBare(bytes, from, to);
	}

	private boolean is(int at, char wanted) {
		return at >= 0 && at < to && bytes[at] == wanted;
	}
}
