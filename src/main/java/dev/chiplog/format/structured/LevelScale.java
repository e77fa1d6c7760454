package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the numbers and letters of a level field count.
public enum LevelScale {
	/** Words, or the tens of bunyan and pino: 10 trace to 60 fatal. */
	TENS,
	/** Words, or syslog's severities (RFC 5424, 6.2.1): 0 emergency to 7 debug. */
	SYSLOG,
	/** Words, or the numbers of Python's `logging`: 10 debug to 50 critical. */
	PYTHON,
	/** Words, or the numbers of Monolog: 100 debug to 600 emergency. */
	MONOLOG,
	/** Words, or the numbers of Go's slog: -4 debug, 0 info, 4 warning, 8 error, and what lies between. */
	SLOG,
	/** Words, or the numbers of Azure's traces: 0 verbose to 4 critical. */
	AZURE,
	/** MongoDB's letters: F fatal, E error, W warning, I information, D and D1 to D5 debug. */
	LETTERS;

	private static final int HIGHEST_SEVERITY = 7;
	private static final int HIGHEST_TEN = 60;
	private static final List<Level> PYTHON_LEVELS = List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR,
			Level.CRITICAL);
	private static final List<Level> MONOLOG_LEVELS = List.of(Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR, Level.CRITICAL,
			Level.CRITICAL);
	private static final List<Level> SLOG_LEVELS = List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR,
			Level.CRITICAL);
	private static final List<Level> AZURE_LEVELS = List.of(Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR, Level.CRITICAL);

	/// The level of a number; null when it is outside the scale.
	@Nullable
	Level ofNumber(long number) {
		return switch (this) {
			case TENS -> number <= HIGHEST_TEN ? Level.ofBunyan(number).orElse(null) : null;
			case SYSLOG -> number >= 0 && number <= HIGHEST_SEVERITY ? Level.ofSyslog((int) number) : null;
			case PYTHON -> number >= 1 && number <= HIGHEST_TEN ? ofPython((int) number / 10) : null;
			case MONOLOG -> number >= 100 && number <= 600 ? ofMonolog((int) number) : null;
			case SLOG -> Math.abs(number) <= HIGHEST_TEN ? ofSlog((int) number) : null;
			case AZURE -> number >= 0 && number < AZURE_LEVELS.size() ? AZURE_LEVELS.get((int) number) : null;
			case LETTERS -> null;
		};
	}

	/// The level of a number of Go's slog, whose levels lie four apart.
	static Level ofSlog(int number) {
		return SLOG_LEVELS.get(Math.clamp(Math.floorDiv(number + 8, 4), 0, SLOG_LEVELS.size() - 1));
	}

	private static Level ofPython(int tens) {
		return PYTHON_LEVELS.get(Math.min(tens, PYTHON_LEVELS.size() - 1));
	}

	private static Level ofMonolog(int number) {
		return number == 250 ? Level.NOTICE : MONOLOG_LEVELS.get(number / 100 - 1);
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
