package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.main.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `chiplog render`: draws the window with no display.
final class RenderCommand implements Command {
	private static final Option<View> VIEW = Option.of("--view", "VIEW",
			"The view in the middle: " + String.join(", ", View.words()) + "; events by default.", RenderCommand::view);
	private static final Option<Theme> THEME = Option.of("--theme", "light|dark", "The colours; light by default.", RenderCommand::theme);
	private static final Option<PictureSize> SIZE = Option.of("--size", "WIDTHxHEIGHT", "In pixels; 1440x900 by default.", PictureSize::of);
	private static final Option<Long> ROW = Option.of("--row", "N",
			"The row whose event is shown in detail, counted from 1; 0 for none; 1 by default.", RenderCommand::row);
	private static final Option<Path> OUT = Option.required("--out", "FILE", "The PNG file to write.", Arguments::path);

	@Override
	public Usage usage() {
		return new Usage("chiplog render", "Draws the window with the logs in it to a PNG file; needs no display.", true,
				List.of(VIEW, THEME, SIZE, ROW, OUT, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		Path out = given.required(OUT);
		boolean whole = new Picture(given.paths(), ZoneOption.orSystem(given), FormatsOption.orUsers(given),
				WhereOption.orEverything(given), given.value(THEME).orElse(Theme.LIGHT), given.value(VIEW).orElse(View.EVENTS),
				given.value(SIZE).orElse(PictureSize.USUAL), given.value(ROW).orElse(1L)).draw(out, terminal.err());
		terminal.out().println("The window is drawn to " + out);
		if (!whole)
			throw new IOException("Not all of the logs could be read; the picture shows what was.");
	}

	private static View view(String word) {
		return View.of(word)
				.orElseThrow(() -> new WrongUsageException("there is no view " + word + "; choose " + String.join(", ", View.words())));
	}

	private static Theme theme(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "light" -> Theme.LIGHT;
			case "dark" -> Theme.DARK;
			default -> throw new WrongUsageException("there is no theme " + word + "; choose light or dark");
		};
	}

	private static long row(String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException wrong) {
			throw new WrongUsageException(text + " is no number of a row", wrong);
		}
	}
}
