package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.main.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// `chiplog`: opens the window; with no display it prints the summary and draws the window to a picture instead.
final class WindowCommand implements Command {
	private static final Option<Path> PICTURE = Option.of("--picture", "FILE",
			"Where the window is drawn to when there is no display; chiplog.png by default.", Arguments::path);

	@Override
	public Usage usage() {
		return new Usage("chiplog", "Opens logs in a window, or answers questions about them on the command line.", false,
				List.of(PICTURE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		Display display = Display.ofSystem();
		Optional<String> problem = display.problem();
		if (problem.isPresent())
			goWithoutDisplay(problem.get(), true, given, terminal);
		else
			openWindow(display, given, terminal);
	}

	private static void openWindow(Display display, Arguments given, Terminal terminal) throws IOException {
		try {
			ChiplogApplication.open(given.paths(), given.value(ZoneOption.ZONE), FormatsOption.named(given));
		} catch (UnsupportedOperationException refused) {
			goWithoutDisplay("The display " + display.name() + " cannot be opened.", false, given, terminal);
		}
	}

	/// @param draw whether the window may be drawn: once JavaFX has failed to start, it does not start otherwise either
	private static void goWithoutDisplay(String problem, boolean draw, Arguments given, Terminal terminal) throws IOException {
		List<Path> paths = given.paths();
		ZoneId zone = ZoneOption.orSystem(given);
		FormatFolder formats = FormatsOption.orUsers(given);
		terminal.out().println(problem);
		if (paths.isEmpty()) {
			terminal.out().println("Name some logs for a summary of them, or see chiplog --help.");
			return;
		}
		OpenedLogs logs = OpenedLogs.load(paths, zone, formats, terminal.err());
		try (logs) {
			terminal.out().println();
			terminal.out().println(
					new SummaryReport(logs.engine().answer(new Question.Overview(), new Cancellation()), logs.loadMillis(), zone).text());
		}
		if (draw)
			drawWindow(paths, zone, formats, given.value(PICTURE).orElse(Path.of("chiplog.png")), terminal);
		logs.checkWhole();
	}

	private static void drawWindow(List<Path> paths, ZoneId zone, FormatFolder formats, Path picture, Terminal terminal)
			throws IOException {
		// what is wrong with settings and formats was told with the summary
		PrintWriter told = new PrintWriter(Writer.nullWriter());
		new Picture(paths, zone, formats, new Filter.Everything(), Theme.LIGHT, View.EVENTS, PictureSize.USUAL, 1).draw(picture, told);
		terminal.out().println();
		terminal.out().println("The window is drawn to " + picture);
	}
}
