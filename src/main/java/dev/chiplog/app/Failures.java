package dev.chiplog.app;

import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.engine.QueryException;
import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the command line tells what went wrong: one sentence, and an exit code.
final class Failures {

	private Failures() {
	}

	/// Tells that the command line makes no sense, and where to read how it would.
	///
	/// @return the exit code
	static int wrongUsage(WrongUsageException wrong, Usage usage, Terminal terminal) {
		terminal.err().println(sentence(wrong.getMessage()) + " See " + usage.name() + " --help.");
		return Main.WRONG_USAGE;
	}

	/// Tells why a command could not be carried out; what nobody foresaw goes to the error log in full.
	///
	/// @return the exit code
	static int failed(Throwable failure, Terminal terminal) {
		terminal.err().println(isForeseen(failure) ? sentence(failure.getMessage()) : unforeseen(failure));
		return Main.FAILED;
	}

	/// One sentence about a failure that nobody foresaw; its details are put down in the error log.
	static String unforeseen(Throwable failure) {
		Optional<Path> log = new ErrorLog(SettingsFolder.ofUser()).add(failure);
		String what = failure instanceof OutOfMemoryError
				? "Chiplog ran out of memory; give it more with java -Xmx."
				: "Chiplog made a mistake.";
		return log.map(file -> what + " Details are in " + file + ".").orElse(what + " " + failure);
	}

	private static boolean isForeseen(Throwable failure) {
		return failure instanceof IOException || failure instanceof UncheckedIOException || failure instanceof QueryException
				|| failure instanceof WorkspaceException;
	}

	private static String sentence(@Nullable String message) {
		String text = message == null ? "It could not be done" : message.strip();
		return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
	}
}
