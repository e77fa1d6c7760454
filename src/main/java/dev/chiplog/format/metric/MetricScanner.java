package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.metric.MetricDraft.Trust;

/// Goes over a message and drafts every pair of a name and a value that stands where such pairs begin; one thread's.
final class MetricScanner {
	/// By byte: whether a name may begin behind it.
	private static final boolean[] OPENERS = new boolean[256];

	static {
		for (char opener : " \t\n\r,;|([{<".toCharArray())
			OPENERS[opener] = true;
	}

	private final MetricDraft draft;
	private final ValueScanner values;
	private final DictLiteral dicts;
	private final CountedLoop counts;
	private final Quantity quantity = new Quantity();
	private final MetricName name = new MetricName();
	private byte[] bytes = {};
	private int from;
	private int to;
	private int behindPair;
	private int firstPair;

	MetricScanner(MetricDraft draft) {
		this.draft = draft;
		this.dicts = new DictLiteral(draft);
		this.counts = new CountedLoop(draft);
		this.values = new ValueScanner(draft, dicts);
	}

	void scan(byte[] message, int start, int end) {
		bytes = message;
		from = start;
		to = end;
		behindPair = -1;
		counts.begin(message, start, end);
		int leading = counts.leading();
		behindPair = leading;
		firstPair = leading < 0 ? to : from;
		int at = leading < 0 ? from : leading;
		while (at < to && !draft.isFull()) {
			int behind = bytes[at] == '{' ? dicts.read(bytes, at, to) : beginsName(at) ? pair(at) : beginsRate(at) ? rate(at) : -1;
			if (behind > 0) {
				behindPair = behind;
				firstPair = Math.min(firstPair, at);
			}
			at = behind < 0 ? nextBegin(at + 1) : behind;
		}
	}

	/// Where the first pair begins; the end of the message when there is none.
	int firstPair() {
		return firstPair;
	}

	/// The next position at which a name or a dict may begin: at an opening brace, or behind a blank or a mark.
	private int nextBegin(int at) {
		int next = at;
		while (next < to && !OPENERS[bytes[next - 1] & 0xFF] && bytes[next] != '{')
			next++;
		return next;
	}

	/// Whether a name may begin here: at a letter behind a blank or a mark.
	private boolean beginsName(int at) {
		if (!Characters.isLetter(bytes[at]) && bytes[at] != '_' && bytes[at] != '#')
			return false;
		return at == from || OPENERS[bytes[at - 1] & 0xFF] || at == behindPair;
	}

	/// Drafts the pair that begins here.
	///
	/// @return behind it; -1 when none begins here
	private int pair(int at) {
		int start = bytes[at] == '#' ? at + 1 : at;
		int end = MetricName.keyEnd(bytes, start, to);
		if (end == start)
			return -1;
		if (end < to && bytes[end] == '=')
			return MetricName.isKey(bytes, start, end) && end + 1 < to ? assigned(start, end) : -1;
		if (!isFresh(at))
			return -1;
		int counted = counts.read(start, end);
		return counted < 0 ? told(start) : counted;
	}

	private int assigned(int start, int end) {
		int behind = end + 1;
		if (bytes[behind] == '=' || bytes[behind] == '>' || bytes[behind] == '~')
			return -1;
		draft.forgetName();
		draft.name(bytes, start, end);
		int value = values.read(bytes, behind, to);
		if (value < 0)
			draft.forgetName();
		return value;
	}

	/// A name of one or several words with a number behind a colon, an equals sign between blanks, or a blank.
	private int told(int start) {
		int mark = name.read(bytes, start, to, draft.beginsWithPlace());
		if (mark < 0)
			return -1;
		boolean marked = bytes[mark] == ':' || bytes[mark] == '=';
		int number = Characters.skipBlanks(bytes, marked ? mark + 1 : mark, to);
		boolean close = marked && number == mark + 1;
		if (close && (name.words() > 1 || bytes[mark] == '=' || name.hasParentheses()))
			return -1;
		draft.forgetName();
		if (name.isOwned())
			draft.name(bytes, name.from(), name.ownerEnd());
		draft.name(bytes, name.isOwned() ? name.ownerEnd() + 2 : name.from(), name.to());
		if (name.hasParentheses()) {
			draft.name('_');
			draft.name(bytes, name.unitFrom(), name.unitTo());
		}
		int behind = marked ? number(number, close) : bare(number);
		if (behind < 0)
			draft.forgetName();
		return behind;
	}

	private int number(int at, boolean close) {
		int behind = quantity.read(bytes, at, to);
		if (behind < 0)
			return -1;
		boolean owned = name.isOwned() && !quantity.isWhole();
		Trust trust = name.words() > 1 && !owned ? Trust.AMONG_OTHERS : Trust.ALONE;
		if (close && quantity.isWhole() && !quantity.hasUnit())
			trust = isCount(at, behind) ? Trust.PLACE : Trust.AMONG_TIGHT;
		if (trust == Trust.AMONG_TIGHT && name.hasPoint(bytes))
			return -1;
		if (values.isTotal(bytes, behind, to))
			return values.addOf(quantity, trust, bytes, at, behind, to);
		boolean remarked = quantity.hasUnit() && behind < to && bytes[behind] == '(';
		if (remarked || NumberEnd.endsPair(bytes, behind, to))
			return add(trust, at, behind);
		int word = NumberEnd.unitWord(bytes, behind, to);
		if (word < 0 || quantity.hasUnit())
			return -1;
		draft.name('_');
		draft.name(bytes, NumberEnd.unitStart(bytes, behind, to), word);
		draft.addNumber(quantity, Trust.AMONG_OTHERS, at, behind);
		return word;
	}

	/// `loss 2.1, time 12ms`: only a list of such, with decimals or units; a mean in parentheses may follow.
	private int bare(int at) {
		if (name.words() > 3)
			return -1;
		int behind = quantity.read(bytes, at, to);
		if (behind < 0)
			return -1;
		int nameFrom = draft.nameStart();
		int nameTo = draft.mark();
		int mean = NumberEnd.parenthesised(bytes, behind, to);
		boolean listed = draft.beginsWithPlace() && NumberEnd.beginsBare(bytes, Characters.skipBlanks(bytes, behind, to), to);
		if (mean < 0)
			return listed || NumberEnd.endsCell(bytes, behind, to) ? add(Trust.AMONG_BARE, at, behind) : -1;
		add(Trust.AMONG_BARE, at, behind);
		int meanEnd = quantity.readNumber(bytes, mean, to);
		int close = Characters.skipBlanks(bytes, Math.max(meanEnd, mean), to);
		if (meanEnd < 0 || close >= to || bytes[close] != ')')
			return behind;
		draft.repeatName(nameFrom, nameTo);
		draft.ending("mean");
		draft.addNumber(quantity, Trust.AMONG_BARE, mean, meanEnd);
		return close + 1;
	}

	/// Whether a number stands in a cell of its own.
	private boolean beginsRate(int at) {
		return Characters.isDigit(bytes[at]) && at >= from + 2 && bytes[at - 1] == ' ' && (bytes[at - 2] == '|' || bytes[at - 2] == ',');
	}

	/// `| 1200 tokens/s |`: a number that its unit names.
	private int rate(int at) {
		int behind = quantity.readNumber(bytes, at, to);
		int word = behind < 0 ? -1 : NumberEnd.unitWord(bytes, behind, to);
		int start = behind < 0 ? -1 : NumberEnd.unitStart(bytes, behind, to);
		if (word < 0 || !NumberEnd.isRate(bytes, start, word))
			return -1;
		draft.forgetName();
		draft.name(bytes, start, word);
		draft.addNumber(quantity, Trust.AMONG_BARE, at, behind);
		return word;
	}

	/// Whether the name counts what trainings count, in plain digits.
	private boolean isCount(int at, int behind) {
		boolean plain = TrainingWords.isCounted(bytes, name.from(), name.to());
		for (int digit = at; plain && digit < behind; digit++)
			plain = Characters.isDigit(bytes[digit]);
		return plain;
	}

	private int add(Trust trust, int at, int behind) {
		String unit = quantity.unit();
		if (unit != null)
			draft.ending(unit);
		draft.addNumber(quantity, trust, at, behind);
		return behind;
	}

	/// Whether nothing that looks like a sentence stands before: the message begins here, or a mark, two blanks or a pair go before.
	private boolean isFresh(int at) {
		int before = at;
		while (before > from && Characters.isBlank(bytes[before - 1]))
			before--;
		int blanks = at - before;
		if (before == from || before == behindPair || blanks >= 2 || blanks == 1 && bytes[at - 1] == '\t')
			return true;
		return switch (bytes[before - 1]) {
			case ',', ';', '|', '(', '[', '{', '<', '\n' -> true;
			case ':', '.', ']', ')', '>', '}' -> blanks > 0;
			case '-' -> blanks > 0 && (before - 1 == from || Characters.isBlank(bytes[before - 2]));
			default -> false;
		};
	}

	/// The kind by which a literal word is known.
	static Kind word(byte[] bytes, int from, int to) {
		return switch (to - from) {
			case 4 -> Quantity.isWord(bytes, from, to, "True") || Quantity.isWord(bytes, from, to, "true")
					? Kind.TRUE
					: Quantity.isWord(bytes, from, to, "None") || Quantity.isWord(bytes, from, to, "null") ? Kind.NOTHING : Kind.TEXT;
			case 5 -> Quantity.isWord(bytes, from, to, "False") || Quantity.isWord(bytes, from, to, "false") ? Kind.FALSE : Kind.TEXT;
			default -> Kind.TEXT;
		};
	}
}
