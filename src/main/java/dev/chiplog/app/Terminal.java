package dev.chiplog.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/// Where a command writes what it has to say.
///
/// @param out for answers
/// @param err for what went wrong
/// @param columns how many columns a line of an answer may take; asked by who fits an answer to them
record Terminal(PrintWriter out, PrintWriter err, IntSupplier columns) {

	/// Writes a report, for programs or for people.
	///
	/// @throws IOException when it cannot be made
	void tell(Report report, boolean json) throws IOException {
		out.println(json ? report.json() : report.text(columns.getAsInt()));
	}

	/// A terminal of two streams, which are written to line by line.
	static Terminal of(PrintStream out, PrintStream err, IntSupplier columns) {
		return new Terminal(new PrintWriter(out, true, StandardCharsets.UTF_8), new PrintWriter(err, true, StandardCharsets.UTF_8),
				columns);
	}
}
