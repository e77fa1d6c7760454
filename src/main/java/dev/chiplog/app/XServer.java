package dev.chiplog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The server behind a display of this machine, by the name that `DISPLAY` gives it (X(7), "Display names"): `:0`, `unix:10.0`.
///
/// It is looked for and never spoken to.
///
/// @param number of the display
/// @param folder where servers keep their sockets
record XServer(int number, Path folder) {
	private static final Path USUAL_FOLDER = Path.of("/tmp/.X11-unix");
	private static final Path KNOWN_SOCKETS = Path.of("/proc/net/unix");
	private static final Pattern NAME = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

	/// The server of that name; empty for one of another machine or of another form, of which nothing can be told.
	static Optional<XServer> of(String display) {
		Matcher matcher = NAME.matcher(display.strip());
		return matcher.matches() ? Optional.of(new XServer(Integer.parseInt(matcher.group(1)), USUAL_FOLDER)) : Optional.empty();
	}

	/// Whether there is a socket of its.
	boolean isThere() {
		Path file = folder.resolve("X" + number);
		return Files.exists(file) || isWithoutFile(file);
	}

	/// Linux also knows sockets that have no file; they are listed behind an `@` (unix(7)).
	private static boolean isWithoutFile(Path file) {
		try (Stream<String> lines = Files.lines(KNOWN_SOCKETS)) {
			return lines.anyMatch(line -> line.endsWith("@" + file));
		} catch (IOException unknown) {
			return false;
		}
	}
}
