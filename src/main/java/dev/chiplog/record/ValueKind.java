package dev.chiplog.record;

/// The kinds of values that are told some hundred at a time, as bytes: each is known by its ordinal.
public enum ValueKind {
	/** The event has no value there. */
	NOTHING,
	/** A whole number, told as itself. */
	WHOLE,
	/** A number with a fraction, told as the bits of a double. */
	DECIMAL,
	/** A text, told as where it stands: its end above its beginning, 32 bits each. */
	TEXT,
	/** True. */
	TRUE,
	/** False. */
	FALSE;

	/// The kind as a byte.
	public byte code() {
		return (byte) ordinal();
	}
}
