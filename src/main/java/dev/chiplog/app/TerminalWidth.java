package dev.chiplog.app;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many columns the terminal has that Chiplog writes to.
final class TerminalWidth {
	/// What is taken where lines may be as long as they are: in a file, in a pipe, or when nobody knows.
	static final int UNLIMITED = Integer.MAX_VALUE;
	private static final File TERMINAL = new File("/dev/tty");
	private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");
	private static final Pattern NUMBER = Pattern.compile("(\\d+)");

	private TerminalWidth() {
	}

	/// What the variable `COLUMNS` says, or else what the terminal itself says where there is `stty` (POSIX) to ask it.
	///
	/// @return at least 1
	static int columns() {
		// some Java releases have a console even where there is no terminal, others have none
		if (!Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false))
			return UNLIMITED;
		return number(NUMBER, System.getenv().getOrDefault("COLUMNS", "")).orElseGet(() -> asked().orElse(UNLIMITED));
	}

	private static OptionalInt asked() {
		if (!TERMINAL.exists())
			return OptionalInt.empty();
		try {
			Process stty = new ProcessBuilder("stty", "size").redirectInput(TERMINAL).start();
			return number(SIZE, new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
		} catch (IOException missing) {
			return OptionalInt.empty();
		}
	}

	private static OptionalInt number(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches() || matcher.group(1).length() > 5)
			return OptionalInt.empty();
		int number = Integer.parseInt(matcher.group(1));
		return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
	}
}
