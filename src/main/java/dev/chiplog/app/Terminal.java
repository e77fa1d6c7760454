package dev.chiplog.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command writes what it has to say.
///
/// @param out for answers
/// @param err for what went wrong
record Terminal(PrintWriter out, PrintWriter err) {

	/// A terminal of two streams, which are written to line by line.
	static Terminal of(PrintStream out, PrintStream err) {
		return new Terminal(new PrintWriter(out, true, StandardCharsets.UTF_8), new PrintWriter(err, true, StandardCharsets.UTF_8));
	}
}
