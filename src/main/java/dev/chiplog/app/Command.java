package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Usage;
import java.io.IOException;

/// Something that the command line can ask for.
interface Command {

	/// What it is for and what its command line may say.
	Usage usage();

	/// Does it; returns once all is done. Every option is read before anything is loaded.
	///
	/// @throws IOException with one sentence, when it cannot be done
	/// @throws dev.chiplog.app.arguments.WrongUsageException when the command line makes no sense
	void run(Arguments given, Terminal terminal) throws IOException;
}
