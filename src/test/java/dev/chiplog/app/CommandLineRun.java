package dev.chiplog.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A command line that was run to its end.
///
/// @param code the exit code
/// @param out what it answered
/// @param err what it complained of
record CommandLineRun(int code, String out, String err) {

	/// Runs it.
	static CommandLineRun of(Object... args) {
		return inTerminal(TerminalWidth.UNLIMITED, args);
	}

	/// Runs it in a terminal with so many columns.
	static CommandLineRun inTerminal(int columns, Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] texts = new String[args.length];
		for (int i = 0; i < args.length; i++)
			texts[i] = args[i].toString();
		int code = Main.run(texts, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				() -> columns);
		return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
