package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Help;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.insight.pattern.PatternScope;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// What the user typed: a command, or none for the window, and what it is told.
final class CommandLine {
	private static final String FOOTER = "Exit codes: 0 done, 1 failed, 2 wrong usage. When logs could not be read whole, the answer over the rest ends with 1.";
	private static final Command WINDOW = new WindowCommand();
	private static final List<Command> COMMANDS = List.of(new SummaryCommand(), new StatsCommand(),
			new PatternsCommand(PatternScope.ERRORS), new PatternsCommand(PatternScope.EVERYTHING), new CompareCommand(),
			new ExportCommand(), new RenderCommand());

	private final Command command;
	private final List<String> told;

	CommandLine(String... args) {
		List<String> words = Arrays.asList(args);
		command = COMMANDS.stream().filter(each -> !words.isEmpty() && words.getFirst().equals(each.usage().word())).findFirst()
				.orElse(WINDOW);
		told = command.equals(WINDOW) ? words : words.subList(1, words.size());
	}

	/// Does what it says; returns once all is done, the window closed.
	///
	/// @return the exit code
	int run(Terminal terminal) {
		try {
			run(Arguments.of(command.usage(), told), terminal);
			return Main.DONE;
		} catch (WrongUsageException wrong) {
			return Failures.wrongUsage(wrong, command.usage(), terminal);
		} catch (IOException | RuntimeException | OutOfMemoryError failure) {
			return Failures.failed(failure, terminal);
		}
	}

	private void run(Arguments given, Terminal terminal) throws IOException {
		if (given.has(Usage.HELP))
			terminal.out().println(help());
		else if (given.has(Usage.VERSION))
			terminal.out().println(ChiplogVersion.text());
		else
			command.run(given, terminal);
	}

	private Help help() {
		return command.equals(WINDOW)
				? new Help(WINDOW.usage(), COMMANDS.stream().map(Command::usage).toList(), FOOTER)
				: new Help(command.usage(), List.of(), "");
	}
}
