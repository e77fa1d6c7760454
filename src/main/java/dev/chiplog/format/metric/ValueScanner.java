package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.metric.MetricDraft.Trust;

/// Reads the value behind an equals sign, of whatever kind, under the name that the draft holds; one thread's.
final class ValueScanner {
	private static final int LONGEST = 512;
	private static final int LONGEST_LIST = 4096;

	private final MetricDraft draft;
	private final DictLiteral dicts;
	private final Quantity quantity = new Quantity();
	private final Quantity total = new Quantity();
	private final ListLiteral lists = new ListLiteral();

	ValueScanner(MetricDraft draft, DictLiteral dicts) {
		this.draft = draft;
		this.dicts = dicts;
	}

	/// @return behind the value; -1 when there is none
	int read(byte[] bytes, int from, int to) {
		return switch (bytes[from]) {
			case '"', '\'' -> quoted(bytes, from, to);
			case '[', '(' -> list(bytes, from, to);
			case '{' -> dicts.readBelow(bytes, from, to);
			default -> numberOrWord(bytes, from, to);
		};
	}

	/// Whether what stands behind a number is its total: `10/100`.
	boolean isTotal(byte[] bytes, int at, int to) {
		return at + 1 < to && bytes[at] == '/' && Characters.isDigit(bytes[at + 1]);
	}

	/// Drafts a number and its total.
	///
	/// @return behind the total; -1 when they are a part of something else
	int addOf(Quantity part, Trust trust, byte[] bytes, int from, int slash, int to) {
		int behind = total.readNumber(bytes, slash + 1, to);
		if (behind < 0 || part.hasUnit() || !NumberEnd.ends(bytes, behind, to))
			return -1;
		int start = draft.nameStart();
		draft.addNumber(part, trust == Trust.AMONG_TIGHT ? Trust.ALONE : trust, from, slash);
		draft.repeatName(start, draft.mark());
		draft.ending("total");
		draft.addNumber(total, trust == Trust.AMONG_TIGHT ? Trust.ALONE : trust, slash + 1, behind);
		return behind;
	}

	private int quoted(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST);
		int at = from + 1;
		while (at < limit && bytes[at] != bytes[from])
			at += bytes[at] == '\\' ? 2 : 1;
		if (at >= limit)
			return -1;
		draft.add(at == from + 1 ? Kind.NOTHING : Kind.TEXT, Trust.ALONE, from + 1, at, 0);
		return at + 1;
	}

	private int list(byte[] bytes, int from, int to) {
		int behind = lists.end(bytes, from, Math.min(to, from + LONGEST_LIST));
		if (behind < 0)
			return -1;
		draft.add(lists.isJson() ? Kind.JSON : Kind.TEXT, Trust.ALONE, from, behind, 0);
		return behind;
	}

	private int numberOrWord(byte[] bytes, int from, int to) {
		int behind = quantity.read(bytes, from, to);
		if (behind > 0 && isTotal(bytes, behind, to)) {
			int both = addOf(quantity, Trust.ALONE, bytes, from, behind, to);
			if (both > 0)
				return both;
		}
		if (behind < 0 || !NumberEnd.ends(bytes, behind, to)) {
			int wrapped = wrapped(bytes, from, to);
			return wrapped > 0 ? wrapped : word(bytes, from, to);
		}
		String unit = quantity.unit();
		if (unit != null)
			draft.ending(unit);
		draft.addNumber(quantity, Trust.ALONE, from, behind);
		return behind;
	}

	private int wrapped(byte[] bytes, int from, int to) {
		int number = Wrapped.number(bytes, from, to);
		int end = number < 0 ? -1 : quantity.readNumber(bytes, number, to);
		int behind = end < 0 ? -1 : Wrapped.behind(bytes, end, to);
		if (behind > 0)
			draft.addNumber(quantity, Trust.ALONE, number, end);
		return behind;
	}

	/// A word up to a blank or a mark, what it holds in brackets whole; marks that close what it did not open, and a full stop, stay behind.
	private int word(byte[] bytes, int from, int to) {
		int end = from;
		int limit = Math.min(to, from + LONGEST);
		while (end < limit && !endsWord(bytes[end])) {
			boolean opens = bytes[end] == '(' || bytes[end] == '[' || bytes[end] == '{';
			int behind = opens ? lists.end(bytes, end, limit) : end + 1;
			end = behind < 0 ? end + 1 : behind;
		}
		int behind = end;
		while (end > from && (bytes[end - 1] == '.' || bytes[end - 1] == ':'))
			end--;
		if (end == from || behind == limit && limit < to)
			return -1;
		draft.add(MetricScanner.word(bytes, from, end), Trust.ALONE, from, end, 0);
		return behind;
	}

	private static boolean endsWord(byte character) {
		return switch (character) {
			case ' ', '\t', '\n', '\r', ',', ';', '|', '"', '\'', ')', ']', '}' -> true;
			default -> false;
		};
	}
}
