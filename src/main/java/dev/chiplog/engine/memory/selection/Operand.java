package dev.chiplog.engine.memory.selection;

import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The value that a clause compares to, in every reading it has.
///
/// @param text as the filter writes it
/// @param number its reading as a number; null when it is none
/// @param whole its reading as a whole number of 64 bits; null when it is none
/// @param level its reading as a level; null when it is none
/// @param nanos its reading as a time, in nanoseconds since the epoch; null when it is none
record Operand(String text, @Nullable Double number, @Nullable Long whole, @Nullable Level level, @Nullable Long nanos) {
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

	static Operand of(String text, @Nullable Level level, @Nullable Long nanos) {
		return new Operand(text, NUMBER.matcher(text).matches() ? Double.valueOf(text) : null, whole(text), level, nanos);
	}

	/// How a whole number compares to it: as a number when it is one, else as text.
	int compared(long other) {
		if (whole != null)
			return Long.compare(other, whole);
		return number != null ? Double.compare((double) other, number) : compared(Long.toString(other));
	}

	/// How a number compares to it: as a number when it is one, else as text.
	int compared(double other) {
		if (number != null)
			return other == number ? 0 : Double.compare(other, number);
		return compared(new Value.Decimal(other).asText());
	}

	/// How a level compares to it: by severity when it is one, else as text.
	int compared(Level other) {
		return level != null ? other.compareTo(level) : compared(other.name());
	}

	/// How a time compares to it: as a time when it is one, else as text.
	int comparedTime(long other) {
		return nanos != null ? Long.compare(other, nanos) : compared(Long.toString(other));
	}

	/// How a text compares to it.
	int compared(String other) {
		return other.compareTo(text);
	}

	private static @Nullable Long whole(String text) {
		if (!text.matches("[+-]?\\d{1,19}"))
			return null;
		try {
			return Long.valueOf(text);
		} catch (NumberFormatException _) {
			return null; // beyond 64 bits: compares as a double
		}
	}
}
