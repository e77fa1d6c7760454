package dev.chiplog.format.structured;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// The shape of a line that holds one JSON object: what stands between its values, and which fields these are. One thread.
///
/// A line of the shape is read by comparing what stands between and looking for the end of each value. Control characters, numbers of
/// unusual notation and objects in the place of values are of no shape.
final class JsonShape {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int DECLINED = -1;
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;
	/// More digits than a double or a long surely holds are left to [NumberReader].
	private static final int MOST_DIGITS = 15;
	private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

	private final Field[] fields;
	private final Literal[] before;
	private final boolean[] texts;
	private final Literal behind;
	private final JsonSkip skip = new JsonSkip();
	private final QuickNumber quickNumber = new QuickNumber();

	private JsonShape(Field[] fields, Literal[] before, boolean[] texts, Literal behind) {
		this.fields = fields;
		this.before = before;
		this.texts = texts;
		this.behind = behind;
	}

	/// The shape of the line that a draft was read from; null when it has none.
	///
	/// @param from the line's first byte
	/// @param to behind its last byte
	static @Nullable JsonShape of(EventDraft draft, byte[] bytes, int from, int to) {
		JsonPlaces places = JsonPlaces.of(bytes, from, to);
		int size = draft.size();
		if (places == null || places.size() != size || size == 0 || ControlScan.findControl(bytes, from, to) < to)
			return null;
		Field[] fields = new Field[size];
		Literal[] before = new Literal[size];
		boolean[] texts = new boolean[size];
		int at = from;
		for (int value = 0; value < size; value++) {
			fields[value] = draft.field(value);
			before[value] = new Literal(bytes, at, places.from(value));
			texts[value] = bytes[places.from(value)] == '"';
			at = places.to(value);
		}
		return new JsonShape(fields, before, texts, new Literal(bytes, at, to));
	}

	/// The fields of its values, in their order; not to be written to.
	Field[] fields() {
		return fields;
	}

	/// Reads a line of this shape.
	///
	/// @param to behind the last byte there is
	/// @param values take the values; when the line is of another shape, they may have taken some
	/// @return behind the line's line feed; -1 when the line is of another shape
	int read(byte[] bytes, int from, int to, ShapeValues values) {
		int at = from;
		for (int value = 0; value < fields.length; value++) {
			Literal literal = before[value];
			if (!literal.isAt(bytes, at, to - 1))
				return DECLINED;
			at += literal.length();
			byte first = bytes[at];
			if (texts[value] != (first == '"') && first != 'n')
				return DECLINED;
			at = first == '"' ? text(bytes, at + 1, to, values) : other(bytes, at, to, values);
			if (at == DECLINED)
				return DECLINED;
		}
		if (!behind.isAt(bytes, at, to))
			return DECLINED;
		at += behind.length();
		while (at < to && (bytes[at] == ' ' || bytes[at] == '\t'))
			at++;
		if (at < to && bytes[at] == '\r')
			at++;
		return at < to && bytes[at] == '\n' ? at + 1 : DECLINED;
	}

	private static int text(byte[] bytes, int from, int to, ShapeValues values) {
		int end = textEnd(bytes, from, to);
		if (end >= to || bytes[end] != '"')
			return end < to && bytes[end] == '\\' ? escaped(bytes, from, end, to, values) : DECLINED;
		values.add(Kind.TEXT, from, end, 0);
		return end + 1;
	}

	/// The position of the first quote, backslash or control character; `to` when there is none.
	private static int textEnd(byte[] bytes, int from, int to) {
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES) {
			long word = (long) LONG.get(bytes, at);
			// the lowest mark is exact: no byte below it can have lent to it
			long marks = (zeroes(word ^ ONES * '"') | zeroes(word ^ ONES * '\\') | word - ONES * ' ' & ~word) & HIGHS;
			if (marks != 0)
				return at + (Long.numberOfTrailingZeros(marks) >>> 3);
		}
		while (at < to && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' '))
			at++;
		return at;
	}

	private static int escaped(byte[] bytes, int from, int escape, int to, ShapeValues values) {
		int end = ControlScan.findControl(bytes, escape, to);
		int quote = JsonText.closingQuote(bytes, escape, end);
		int start = values.unescaped().length();
		if (quote < 0 || ControlScan.find(bytes, from, quote, (byte) '\t') < quote
				|| !JsonText.unescape(bytes, from, quote, values.unescaped()))
			return DECLINED;
		values.addUnescaped(start);
		return quote + 1;
	}

	private int other(byte[] bytes, int at, int to, ShapeValues values) {
		return switch (bytes[at]) {
			case 't' -> word(bytes, at, to, "true", Kind.TRUE, values);
			case 'f' -> word(bytes, at, to, "false", Kind.FALSE, values);
			case 'n' -> word(bytes, at, to, "null", Kind.NOTHING, values);
			case '[' -> array(bytes, at, to, values);
			default -> number(bytes, at, to, values);
		};
	}

	private static int word(byte[] bytes, int at, int to, String word, Kind kind, ShapeValues values) {
		if (!JsonSkip.isWord(bytes, at, to, word))
			return DECLINED;
		int end = at + word.length();
		values.add(kind, at, end, 0);
		return end;
	}

	private int array(byte[] bytes, int at, int to, ShapeValues values) {
		int end = skip.value(bytes, at, to);
		if (end == DECLINED)
			return DECLINED;
		if (ControlScan.findControl(bytes, at, end) < end)
			return DECLINED;
		values.add(Kind.JSON, at, end, 0);
		return end;
	}

	/// Reads a number without exponent that begins with no zero but its only one, of digits that a double holds exactly.
	private int number(byte[] bytes, int from, int to, ShapeValues values) {
		int quick = quickNumber.read(bytes, from);
		if (quick == QuickNumber.NONE || quick >= to)
			return longNumber(bytes, from, to, values);
		if (isExponent(bytes[quick]))
			return DECLINED;
		if (quickNumber.isWhole())
			values.add(Kind.WHOLE, from, quick, quickNumber.whole());
		else
			values.add(Kind.DECIMAL, from, quick, Double.doubleToRawLongBits(quickNumber.decimal()));
		return quick;
	}

	private static int longNumber(byte[] bytes, int from, int to, ShapeValues values) {
		boolean negative = bytes[from] == '-';
		int first = negative ? from + 1 : from;
		long mantissa = 0;
		int at = first;
		for (; at < to && isDigit(bytes[at]); at++)
			mantissa = mantissa * 10 + (bytes[at] - '0');
		int digits = at - first;
		if (digits == 0 || digits > 1 && bytes[first] == '0' || digits > MOST_DIGITS || at >= to)
			return DECLINED;
		if (bytes[at] != '.')
			return whole(bytes, from, at, negative ? -mantissa : mantissa, values);
		int fraction = ++at;
		for (; at < to && isDigit(bytes[at]); at++)
			mantissa = mantissa * 10 + (bytes[at] - '0');
		int scale = at - fraction;
		if (scale == 0 || digits + scale > MOST_DIGITS || at >= to || isExponent(bytes[at]))
			return DECLINED;
		double magnitude = mantissa / TENS[scale];
		values.add(Kind.DECIMAL, from, at, Double.doubleToRawLongBits(negative ? -magnitude : magnitude));
		return at;
	}

	private static int whole(byte[] bytes, int from, int to, long number, ShapeValues values) {
		if (isExponent(bytes[to]))
			return DECLINED;
		values.add(Kind.WHOLE, from, to, number);
		return to;
	}

	private static boolean isExponent(byte character) {
		return (character | 0x20) == 'e';
	}

	private static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}

	/// The high bit of the lowest zero byte, and perhaps of bytes above it (Hacker's Delight, 6-1).
	private static long zeroes(long word) {
		return word - ONES & ~word;
	}
}
