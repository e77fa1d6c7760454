package dev.chiplog.record;

/// A value of one field in one event, with the type that its log gave it.
public sealed interface Value {

	/// Characters.
	record Text(String text) implements Value {
	}

	/// A whole number that fits 64 bits.
	record Whole(long number) implements Value {
	}

	/// A number with a fraction or an exponent.
	record Decimal(double number) implements Value {
	}

	/// True or false.
	record Truth(boolean truth) implements Value {
	}

	/// A point in time, in nanoseconds since 1970-01-01T00:00:00Z.
	record Time(long epochNanos) implements Value {
	}

	/// A JSON array kept as its own JSON text.
	record Json(String json) implements Value {
	}

	/// A field that is written, with nothing in it (`null`).
	record Nothing() implements Value {
	}

	/// The value as plain text: what a cell shows and a filter compares; numbers without trailing zeros, times as epoch nanoseconds.
	default String asText() {
		return switch (this) {
			case Text(String text) -> text;
			case Whole(long number) -> Long.toString(number);
			case Decimal(double number) ->
				Math.abs(number) < 1e15 && number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
			case Truth(boolean truth) -> Boolean.toString(truth);
			case Time(long epochNanos) -> Long.toString(epochNanos);
			case Json(String json) -> json;
			case Nothing() -> "";
		};
	}
}
