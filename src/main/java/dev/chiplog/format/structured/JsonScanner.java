package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.FieldTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the usual JSON object in one pass over its bytes, guessing each key from the line before.
///
/// It understands less than [JsonGeneralReader], which must be asked when it gives up; where it does not give up both agree.
final class JsonScanner {

	/// Objects nested deeper are kept as JSON text, not flattened.
	static final int DEEPEST = 16;

	private static final int UNUSUAL = -1;
	private static final byte[] NO_BYTES = {};

	private final JsonKeys top;
	private final NumberReader numbers = new NumberReader();
	private final JsonSkip skip = new JsonSkip();
	private @Nullable JsonKey[] expected = new JsonKey[64];
	private int met;
	private byte[] bytes = NO_BYTES;
	private int to;

	JsonScanner(FieldTable fields) {
		top = new JsonKeys(fields, "");
	}

	/// Reads the object that these bytes hold; what follows it on further lines is passed over.
	///
	/// @return false when it is broken or unusual; the draft then holds anything
	boolean read(byte[] source, int from, int end, EventDraft draft) {
		bytes = source;
		to = end;
		met = 0;
		int at = JsonSkip.blank(source, from, end);
		if (at >= end || source[at] != '{')
			return false;
		at = object(at + 1, top, 1, draft);
		return at != UNUSUAL && endsLine(source, at, end);
	}

	/// Whether nothing but white space follows up to the end of the line.
	static boolean endsLine(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && bytes[at] != '\n' && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r'))
			at++;
		return at >= to || bytes[at] == '\n';
	}

	/// Reads an object from behind its opening brace to behind its closing one.
	private int object(int from, JsonKeys keys, int depth, EventDraft draft) {
		int at = blank(from);
		if (at < to && bytes[at] == '}')
			return at + 1;
		while (at < to && bytes[at] == '"') {
			JsonKey key = key(at + 1, keys);
			if (key == null)
				return UNUSUAL;
			at = blank(at + key.length() + 2);
			if (at >= to || bytes[at] != ':')
				return UNUSUAL;
			at = value(blank(at + 1), key, depth, draft);
			if (at == UNUSUAL)
				return UNUSUAL;
			at = blank(at);
			if (at >= to || bytes[at] == '}')
				return at >= to ? UNUSUAL : at + 1;
			if (bytes[at] != ',')
				return UNUSUAL;
			at = blank(at + 1);
		}
		return UNUSUAL;
	}

	private @Nullable JsonKey key(int from, JsonKeys keys) {
		int place = met++;
		if (place == expected.length)
			expected = Arrays.copyOf(expected, 2 * place);
		JsonKey guess = expected[place];
		if (guess != null && guess.isAt(keys, bytes, from, to))
			return guess;
		int quote = ByteScan.either(bytes, from, to, '"', '\\');
		JsonKey key = quote < to && bytes[quote] == '"' ? keys.key(bytes, from, quote) : null;
		expected[place] = key;
		return key;
	}

	private int value(int at, JsonKey key, int depth, EventDraft draft) {
		if (at >= to)
			return UNUSUAL;
		return switch (bytes[at]) {
			case '"' -> string(at + 1, key, draft);
			case '{' -> depth < DEEPEST ? nested(at + 1, key, depth, draft) : json(at, key, draft);
			case '[' -> json(at, key, draft);
			case 't' -> word(at, "true", Kind.TRUE, key, draft);
			case 'f' -> word(at, "false", Kind.FALSE, key, draft);
			case 'n' -> word(at, "null", Kind.NOTHING, key, draft);
			default -> number(at, key, draft);
		};
	}

	private int string(int from, JsonKey key, EventDraft draft) {
		int quote = ByteScan.either(bytes, from, to, '"', '\\');
		if (quote >= to)
			return UNUSUAL;
		if (bytes[quote] == '"') {
			draft.add(key.field(), Kind.TEXT, from, quote);
			return quote + 1;
		}
		quote = JsonText.closingQuote(bytes, quote, to);
		int start = draft.unescaped().length();
		if (quote < 0 || !JsonText.unescape(bytes, from, quote, draft.unescaped()))
			return UNUSUAL;
		draft.addUnescaped(key.field(), Kind.TEXT, start, 0);
		return quote + 1;
	}

	private int nested(int from, JsonKey key, int depth, EventDraft draft) {
		int at = blank(from);
		if (at >= to || bytes[at] != '}')
			return object(at, key.keys(), depth + 1, draft);
		draft.add(key.field(), Kind.NOTHING, at, at);
		return at + 1;
	}

	private int json(int at, JsonKey key, EventDraft draft) {
		int end = skip.value(bytes, at, to);
		if (end != UNUSUAL)
			draft.add(key.field(), Kind.JSON, at, end);
		return end;
	}

	private int word(int at, String word, Kind kind, JsonKey key, EventDraft draft) {
		int end = at + word.length();
		if (!JsonSkip.isWord(bytes, at, to, word))
			return UNUSUAL;
		draft.add(key.field(), kind, at, end);
		return end;
	}

	private int number(int at, JsonKey key, EventDraft draft) {
		int end = numbers.read(bytes, at, to);
		if (end != UNUSUAL)
			draft.addNumber(key.field(), numbers, at, end);
		return end;
	}

	private int blank(int at) {
		return JsonSkip.blank(bytes, at, to);
	}
}
