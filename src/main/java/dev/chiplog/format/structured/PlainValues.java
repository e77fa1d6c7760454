package dev.chiplog.format.structured;

import dev.chiplog.format.ValueColumn;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.ValueKind;

/// Gives types to values that their log writes without one: a JSON number, a truth, nothing, or else a text.
///
/// A whole number too large for 64 bits stays a text: such digits are mostly an identifier, which a decimal would spoil.
final class PlainValues {
	private final NumberReader numbers = new NumberReader();

	/// Adds a value that stands in the event's own bytes.
	void add(EventDraft draft, Field field, byte[] bytes, int from, int to) {
		Kind kind = kind(bytes, from, to);
		if (kind == Kind.WHOLE || kind == Kind.DECIMAL)
			draft.addNumber(field, numbers, from, to);
		else
			draft.add(field, kind, from, to);
	}

	/// Gives the value of a line its type; answers whether it is a number.
	boolean set(ValueColumn values, int line, byte[] bytes, int from, int to) {
		Kind kind = kind(bytes, from, to);
		switch (kind) {
			case WHOLE -> values.setWhole(line, numbers.whole());
			case DECIMAL -> values.setDecimal(line, numbers.decimal());
			case TRUE -> values.set(line, ValueKind.TRUE);
			case FALSE -> values.set(line, ValueKind.FALSE);
			case NOTHING -> values.set(line, ValueKind.NOTHING);
			case TEXT, JSON -> values.set(line, ValueKind.TEXT);
		}
		return kind == Kind.WHOLE || kind == Kind.DECIMAL;
	}

	/// Makes a text of a draft the number that it writes, if it writes one.
	void retype(EventDraft draft, int value) {
		Kind kind = number(draft.bytes(value), draft.from(value), draft.to(value));
		if (kind == Kind.WHOLE || kind == Kind.DECIMAL)
			draft.retype(value, numbers);
	}

	/// What kind of value these bytes write.
	private Kind kind(byte[] bytes, int from, int to) {
		if (from == to)
			return Kind.NOTHING;
		return switch (bytes[from]) {
			case 't', 'T' -> isWord(bytes, from, to, "true", "True") ? Kind.TRUE : Kind.TEXT;
			case 'f', 'F' -> isWord(bytes, from, to, "false", "False") ? Kind.FALSE : Kind.TEXT;
			case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(bytes, from, to);
			default -> Kind.TEXT;
		};
	}

	private Kind number(byte[] bytes, int from, int to) {
		if (numbers.read(bytes, from, to) != to)
			return Kind.TEXT;
		if (numbers.isWhole())
			return Kind.WHOLE;
		return numbers.isWrittenWhole() ? Kind.TEXT : Kind.DECIMAL;
	}

	private static boolean isWord(byte[] bytes, int from, int to, String word, String capital) {
		return to - from == word.length() && (JsonSkip.isWord(bytes, from, to, word) || JsonSkip.isWord(bytes, from, to, capital));
	}
}
