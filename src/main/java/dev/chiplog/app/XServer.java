package dev.chiplog.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The server behind a display, by the name that `DISPLAY` gives it (X(7), "Display names"): `:0`, `host:10.0`.
///
/// @param host empty for this machine
/// @param number of the display
/// @param folder where servers of this machine keep their sockets
record XServer(String host, int number, Path folder) {
	private static final Path USUAL_FOLDER = Path.of("/tmp/.X11-unix");
	private static final Path KNOWN_SOCKETS = Path.of("/proc/net/unix");
	private static final Pattern NAME = Pattern.compile("(|unix|[^:/]+):(\\d{1,5})(\\.\\d+)?");
	private static final int FIRST_PORT = 6000;
	private static final int PATIENCE_MILLIS = 2000;

	/// The server of that name; empty for a name of another form, of which nothing can be told.
	static Optional<XServer> of(String display) {
		Matcher matcher = NAME.matcher(display.strip());
		if (!matcher.matches())
			return Optional.empty();
		String host = matcher.group(1).equals("unix") ? "" : matcher.group(1);
		return Optional.of(new XServer(host, Integer.parseInt(matcher.group(2)), USUAL_FOLDER));
	}

	/// Whether it takes a connection.
	boolean answers() {
		return host.isEmpty() ? answersHere() : answersThere();
	}

	private boolean answersHere() {
		Path file = folder.resolve("X" + number);
		if (Files.exists(file))
			try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
				return true;
			} catch (IOException refused) {
				return isAbstract(file);
			}
		return isAbstract(file);
	}

	/// Linux knows sockets without a file, which Java cannot open; they are listed behind an `@`.
	private static boolean isAbstract(Path file) {
		try (Stream<String> lines = Files.lines(KNOWN_SOCKETS)) {
			return lines.anyMatch(line -> line.endsWith("@" + file));
		} catch (IOException unknown) {
			return false;
		}
	}

	private boolean answersThere() {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
			return true;
		} catch (IOException | IllegalArgumentException refused) {
			return false;
		}
	}
}
