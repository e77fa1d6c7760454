package dev.chiplog.app;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes what it has to say.
///
/// @param out for answers
/// @param err for what went wrong
record Terminal(PrintWriter out, PrintWriter err) {

	/// The terminal of the command line that the command was read from.
	static Terminal of(@Nullable CommandSpec spec) {
		CommandSpec read = Objects.requireNonNull(spec, "a command runs only as part of a command line");
		return new Terminal(read.commandLine().getOut(), read.commandLine().getErr());
	}
}
