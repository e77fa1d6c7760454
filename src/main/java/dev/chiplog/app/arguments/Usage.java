package dev.chiplog.app.arguments;

import java.util.List;
import java.util.stream.Stream;

/// What a command is for and what its command line may say.
///
/// @param name as the user types it, behind that of the program: `chiplog summary`
/// @param description a sentence or two for the help
/// @param needsPaths whether at least one path must be named
/// @param options in any order
public record Usage(String name, String description, boolean needsPaths, List<Option<?>> options) {

	/// Asks for the help; every command knows it.
	public static final Option<Boolean> HELP = Option.ofSwitch("--help", "Shows this help and ends.");

	/// Asks for the version; every command knows it.
	public static final Option<Boolean> VERSION = Option.ofSwitch("--version", "Says which version this is and ends.");

	public Usage {
		options = Stream.concat(options.stream(), Stream.of(HELP, VERSION)).toList();
	}

	/// The word that chooses the command: `summary`.
	public String word() {
		return name.substring(name.lastIndexOf(' ') + 1);
	}
}
