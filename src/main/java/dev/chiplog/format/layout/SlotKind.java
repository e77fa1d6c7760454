package dev.chiplog.format.layout;

/// What may stand in a slot of a [Layout].
enum SlotKind {
	/** A time stamp in any notation. */
	TIME,
	/** A time stamp that begins with the name of a month, as RFC 3164 wants it. */
	NAMED,
	/** A time stamp with a `T` between day and clock, as RFC 5424 wants it. */
	ISO,
	/** A time stamp whose date is written with slashes and the year first, as Go writes it. */
	SLASHED,
	/** A time stamp whose month has one digit and its day two, without a separator. */
	SHORT_MONTH,
	/** A clock without a day. */
	CLOCK,
	/** A day without a clock. */
	DAY,
	/** A time stamp whose date is month, day and year, as US locales write it. */
	AMERICAN,
	/** Seconds or a smaller unit since 1970. */
	EPOCH,
	/** A level word. */
	LEVEL,
	/** The name of a level of `java.util.logging` in a language that Java translates it to. */
	JAVA_LEVEL,
	/** A level word in capitals. */
	CAPITALS,
	/** A syslog priority: eight times the facility plus the severity. */
	PRIORITY,
	/** A letter or mark that means a level, perhaps with a digit behind it. */
	LETTER,
	/** One of the words that the layout itself lists, each with its level. */
	LISTED,
	/** Bytes without blanks, at least one, up to the literal behind the slot. */
	WORD,
	/** The name of a machine: a word that is no level and no bracket. */
	HOST,
	/** Letters, digits and the joints of qualified names, up to the literal behind the slot. */
	NAME,
	/** A name with a joint in it, as packages and modules have: no word of a sentence. */
	QUALIFIED,
	/** Letters, digits, dots, dollars and underscores, up to the literal behind the slot. */
	IDENTIFIER,
	/** Letters, digits, underscores and colons, as Rust's module paths have them. */
	PATH,
	/** Any bytes of the line, perhaps none, up to the literal behind the slot. */
	TEXT,
	/** Any bytes up to the next double quote that no backslash stands before. */
	QUOTED,
	/** Decimal digits. */
	NUMBER,
	/** Decimal digits, perhaps with a sign and a fraction. */
	DECIMAL,
	/** Decimal digits, a dot and more digits. */
	FRACTION,
	/** What is left of the event, of which the layout goes on to take parts. */
	AHEAD,
	/** What is left of the event, without its stack trace. */
	REST;

	/// The kind that a slot of this field has when its layout names none.
	static SlotKind of(String field) {
		return switch (field) {
			case "time" -> TIME;
			case "level" -> LEVEL;
			case "message" -> REST;
			case "pid", "line" -> NUMBER;
			case "thread" -> TEXT;
			case "host" -> HOST;
			default -> WORD;
		};
	}
}
