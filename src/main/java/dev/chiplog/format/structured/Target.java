package dev.chiplog.format.structured;

import java.util.Objects;

/// What becomes of the value behind a key: the name of its field, and how the value is to be understood.
///
/// @param name of the field
/// @param typing how the value is typed
public record Target(String name, Typing typing) {

	/// How the value behind a key is typed.
	public enum Typing {
		/** As JSON says. */
		AS_WRITTEN,
		/** A text that writes a number is that number. */
		NUMBER,
		/** An array of numbers is the bytes of a text. */
		BYTES
	}

	public Target {
		Objects.requireNonNull(name);
	}

	/// A field of that name, typed as JSON says.
	public static Target called(String name) {
		return new Target(name, Typing.AS_WRITTEN);
	}

	/// A field of that name; a text that writes a number becomes one.
	public static Target number(String name) {
		return new Target(name, Typing.NUMBER);
	}

	/// A field of that name; an array of bytes becomes the text they write.
	public static Target bytes(String name) {
		return new Target(name, Typing.BYTES);
	}
}
