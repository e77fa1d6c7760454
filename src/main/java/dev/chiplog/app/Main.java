package dev.chiplog.app;

import dev.chiplog.workspace.Opening;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/// Where Chiplog starts: runs one command line.
public final class Main {

	/// The exit code when all went well.
	public static final int DONE = 0;

	/// The exit code when something could not be done.
	public static final int FAILED = 1;

	/// The exit code when the command line makes no sense.
	public static final int WRONG_USAGE = 2;

	private Main() {
	}

	/// Runs the command line and ends with its exit code.
	public static void main(String[] args) {
		Opening.prepare();
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		int code = run(args, out, err, TerminalWidth::columns);
		out.flush();
		System.exit(code);
	}

	/// Runs the command line; returns once all is done, the window closed. Its lines are as long as what they tell.
	///
	/// @return the exit code
	public static int run(String[] args, PrintStream out, PrintStream err) {
		return run(args, out, err, () -> TerminalWidth.UNLIMITED);
	}

	/// As [#run(String\[\],PrintStream,PrintStream)], for a terminal.
	///
	/// @param columns how many it has; asked by who fits an answer to them
	static int run(String[] args, PrintStream out, PrintStream err, IntSupplier columns) {
		return new CommandLine(args).run(Terminal.of(out, err, columns));
	}
}
