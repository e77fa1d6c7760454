package dev.chiplog.format;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;

/// What a parser tells about one event, field by field, in the order of the log.
///
/// Bytes are UTF-8 (or whatever the source holds) and are only valid during the call: an implementation copies what it keeps.
/// Calls come from one thread at a time, between a begin and an end that the caller of the parser marks.
public interface EventSink {

	/// The event's time and the characters that gave it.
	///
	/// @param field the field that holds the time, of role TIME
	/// @param epochNanos nanoseconds since 1970-01-01T00:00:00Z, the source's zone already applied
	void time(Field field, long epochNanos, byte[] bytes, int from, int to);

	/// The event's level and the characters that gave it, none when the format means it without writing it.
	///
	/// @param field the field that holds the level, of role LEVEL
	void level(Field field, Level level, byte[] bytes, int from, int to);

	/// A text, unescaped.
	void text(Field field, byte[] bytes, int from, int to);

	/// A whole number.
	void whole(Field field, long number);

	/// A number with a fraction or exponent; also a whole number too large for 64 bits.
	void decimal(Field field, double number);

	/// True or false.
	void truth(Field field, boolean truth);

	/// An array, as its JSON text.
	void json(Field field, byte[] bytes, int from, int to);

	/// A field that is written with nothing in it.
	void nothing(Field field);
}
