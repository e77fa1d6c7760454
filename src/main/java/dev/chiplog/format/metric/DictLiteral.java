package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.metric.MetricDraft.Trust;

/// Reads literals of Python dicts and JSON objects, nested ones with a point between the names; one thread's.
final class DictLiteral {
	private static final int DEEPEST = 6;
	private static final int LONGEST_KEY = 64;
	private static final int LONGEST_TEXT = 4096;

	private final MetricDraft draft;
	private final Quantity quantity = new Quantity();
	private final ListLiteral lists = new ListLiteral();
	private byte[] bytes = {};
	private int to;

	DictLiteral(MetricDraft draft) {
		this.draft = draft;
	}

	/// Drafts the values of the dict that opens here.
	///
	/// @return behind its closing brace; -1 when it is no literal of a dict, and nothing is drafted then
	int read(byte[] source, int from, int end) {
		draft.forgetName();
		return readBelow(source, from, end);
	}

	/// The same, with the name that the draft holds before every name.
	int readBelow(byte[] source, int from, int end) {
		bytes = source;
		to = end;
		int before = draft.size();
		byte[] prefix = draft.copyOfName();
		int behind = dict(from, prefix, 1);
		if (behind < 0)
			draft.cutTo(before);
		return behind;
	}

	private int dict(int from, byte[] prefix, int depth) {
		int at = skip(from + 1);
		if (at < to && bytes[at] == '}')
			return depth > 1 ? at + 1 : -1;
		while (at < to) {
			int value = key(at, prefix);
			at = value < 0 ? -1 : skip(value(value, depth));
			if (at < 0 || at >= to)
				return -1;
			if (bytes[at] == '}')
				return at + 1;
			if (bytes[at] != ',')
				return -1;
			at = skip(at + 1);
			if (at < to && bytes[at] == '}')
				return at + 1;
		}
		return -1;
	}

	/// Writes the name of the key that is quoted here.
	///
	/// @return where its value begins; -1 when no key stands here
	private int key(int from, byte[] prefix) {
		int end = quoteEnd(from, LONGEST_KEY);
		if (end <= from + 1)
			return -1;
		int colon = skip(end + 1);
		if (colon >= to || bytes[colon] != ':')
			return -1;
		draft.forgetName();
		draft.name(prefix, 0, prefix.length);
		if (prefix.length > 0)
			draft.name('.');
		draft.name(bytes, from + 1, end);
		return skip(colon + 1);
	}

	/// @return behind the value; -1 when none stands here
	private int value(int from, int depth) {
		if (from >= to)
			return -1;
		return switch (bytes[from]) {
			case '{' -> depth < DEEPEST ? dict(from, draft.copyOfName(), depth + 1) : -1;
			case '[', '(' -> list(from);
			case '"', '\'' -> text(from);
			default -> numberOrWord(from);
		};
	}

	private int list(int from) {
		int behind = lists.end(bytes, from, to);
		if (behind > 0)
			draft.add(lists.isJson() ? Kind.JSON : Kind.TEXT, Trust.ALONE, from, behind, 0);
		return behind;
	}

	private int text(int from) {
		int end = quoteEnd(from, LONGEST_TEXT);
		if (end > 0)
			draft.add(end == from + 1 ? Kind.NOTHING : Kind.TEXT, Trust.ALONE, from + 1, end, 0);
		return end < 0 ? -1 : end + 1;
	}

	private int numberOrWord(int from) {
		int wrapped = Wrapped.number(bytes, from, to);
		int start = wrapped < 0 ? from : wrapped;
		int end = quantity.readNumber(bytes, start, to);
		int behind = end > 0 && wrapped > 0 ? Wrapped.behind(bytes, end, to) : end;
		if (behind > 0 && isEnd(behind)) {
			draft.addNumber(quantity, Trust.ALONE, start, end);
			return behind;
		}
		int word = from;
		while (word < to && Characters.isLetter(bytes[word]))
			word++;
		Kind kind = MetricScanner.word(bytes, from, word);
		if (word == from || kind == Kind.TEXT || !isEnd(word))
			return -1;
		draft.add(kind, Trust.ALONE, from, word, 0);
		return word;
	}

	private boolean isEnd(int at) {
		int next = skip(at);
		return next < to && (bytes[next] == ',' || bytes[next] == '}');
	}

	/// The quote that closes the one here; -1 when there is none within so many bytes, or the text spans lines.
	private int quoteEnd(int from, int longest) {
		if (from >= to || bytes[from] != '\'' && bytes[from] != '"')
			return -1;
		int limit = Math.min(to, from + longest);
		int at = from + 1;
		while (at < limit && bytes[at] != bytes[from] && bytes[at] != '\n')
			at += bytes[at] == '\\' ? 2 : 1;
		return at < limit && bytes[at] == bytes[from] ? at : -1;
	}

	private int skip(int from) {
		int at = from;
		while (at >= 0 && at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t' || bytes[at] == '\r'))
			at++;
		return at;
	}
}
