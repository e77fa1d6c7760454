package dev.chiplog.app;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.main.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chiplog`: opens the window; with no display it prints the summary and draws the window to a picture instead.
@Command(name = "chiplog", mixinStandardHelpOptions = true, versionProvider = ChiplogVersion.class, description = "Opens logs in a window, or"
		+ " answers questions about them on the command line.", footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
final class ChiplogCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private ZoneOption zone = new ZoneOption();

	@Mixin
	private FormatsOption formats = new FormatsOption();

	@Option(names = "--picture", paramLabel = "FILE", defaultValue = "chiplog.png", description = "Where the window is drawn to when there is no"
			+ " display; ${DEFAULT-VALUE} by default.")
	private Path picture = Path.of("chiplog.png");

	@Parameters(paramLabel = "PATH", arity = "0..*", description = "Log files and folders of them; all become one dataset.")
	private List<Path> paths = new ArrayList<>();

	@Override
	public Integer call() throws IOException {
		if (Display.isThere())
			ChiplogApplication.open(paths, zone.named(), formats.named());
		else
			goWithoutDisplay(Terminal.of(spec));
		return Main.DONE;
	}

	private void goWithoutDisplay(Terminal terminal) throws IOException {
		terminal.out().println("There is no display to open a window on.");
		if (paths.isEmpty()) {
			terminal.out().println("Name some logs for a summary of them, or see chiplog --help.");
			return;
		}
		try (OpenedLogs logs = OpenedLogs.load(paths, zone.orSystem(), formats.orUsers(), terminal.err())) {
			terminal.out().println();
			terminal.out().println(
					new SummaryReport(logs.engine().answer(new Question.Overview(), new Cancellation()), logs.loadMillis(), zone.orSystem())
							.text());
		}
		// what is wrong with settings and formats was told with the summary
		PrintWriter told = new PrintWriter(Writer.nullWriter());
		new Picture(paths, zone.orSystem(), formats.orUsers(), new Filter.Everything(), Theme.LIGHT, View.EVENTS, PictureSize.USUAL, 1)
				.draw(picture, told);
		terminal.out().println();
		terminal.out().println("The window is drawn to " + picture);
	}
}
