package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import org.jspecify.annotations.Nullable;

/// What the numbers and letters of a level field count.
enum LevelScale {
	/** Words, or the tens of bunyan and pino: 10 trace to 60 fatal. */
	TENS,
	/** Words, or syslog's severities (RFC 5424, 6.2.1): 0 emergency to 7 debug. */
	SYSLOG,
	/** MongoDB's letters: F fatal, E error, W warning, I information, D and D1 to D5 debug. */
	LETTERS;

	private static final int HIGHEST_SEVERITY = 7;
	private static final int HIGHEST_TEN = 60;

	/// The level of a number; null when it is outside the scale.
	@Nullable
	Level ofNumber(long number) {
		return switch (this) {
			case TENS -> number <= HIGHEST_TEN ? Level.ofBunyan(number).orElse(null) : null;
			case SYSLOG -> number >= 0 && number <= HIGHEST_SEVERITY ? Level.ofSyslog((int) number) : null;
			case LETTERS -> null;
		};
	}

	/// The level of one of MongoDB's letters; null when it is none.
	static @Nullable Level ofLetter(byte[] bytes, int from, int to) {
		boolean numbered = to - from == 2 && bytes[from] == 'D' && bytes[from + 1] >= '1' && bytes[from + 1] <= '5';
		if (to - from != 1 && !numbered)
			return null;
		return switch (bytes[from]) {
			case 'F' -> Level.CRITICAL;
			case 'E' -> Level.ERROR;
			case 'W' -> Level.WARNING;
			case 'I' -> Level.INFO;
			case 'D' -> Level.DEBUG;
			default -> null;
		};
	}
}
