package dev.chiplog.app;

import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.ui.common.FxThread;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Window;

/// Does once all that users do, on the bundled sample and with no display, so that Java can learn from it what to have ready.
///
/// Nobody starts the program this way but the builds that train Java's ahead-of-time caches, with `-XX:AOTCacheOutput=FILE`: classes are
/// kept loaded and linked (JEP 483), and with them how often each method ran (JEP 515), so that the next start compiles early what this run
/// found hot. Hence the sample is read at a size where loading, not starting, takes the time. The command line has a cache of its own, since
/// it would wait for the window's classes.
public final class Rehearsal {
	private static final List<String> SAMPLE = List.of("serving.jsonl", "inference-requests.csv", "gateway-access.log", "training.log");
	private static final int LARGE_BYTES = 24 << 20;
	private static final long LOOK_MILLIS = 8_000;

	private final Path folder;
	private final PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

	private Rehearsal(Path folder) {
		this.folder = folder;
	}

	/// Goes through the commands, or opens the window.
	///
	/// @param args `commands` or `window`, then the folder to work in
	public static void main(String[] args) throws IOException {
		Rehearsal rehearsal = new Rehearsal(Files.createDirectories(Path.of(args[1])));
		rehearsal.remember();
		switch (args[0]) {
			case "commands" -> rehearsal.commands();
			case "window" -> rehearsal.window();
			default -> throw new IllegalArgumentException(args[0]);
		}
		System.exit(Main.DONE);
	}

	/// Whoever has opened the window once has preferences, which every later start reads; these are the rehearsal's own.
	private void remember() throws IOException {
		Path settings = Files.createDirectories(folder.resolve("settings"));
		System.setProperty(SettingsFolder.PROPERTY, settings.toString());
		new FilePreferencesStore(settings).save(Preferences.DEFAULT.withOpened(List.of(folder)));
	}

	private void commands() throws IOException {
		for (Path log : copies(1))
			run("summary", log.toString());
		List<Path> large = copies(LARGE_BYTES);
		for (Path log : large)
			run("summary", "--json", log.toString());
		String first = large.getFirst().toString();
		run("stats", "--by", "model", "--value", "latency", "--where", "level>=info", first);
		run("export", "--where", "level>=warning", "--out", folder.resolve("out.csv").toString(), first);
	}

	private void run(String... words) {
		if (Main.run(words, silence, System.err) != Main.DONE)
			throw new IllegalStateException("chiplog " + String.join(" ", words) + " failed");
	}

	private void window() throws IOException {
		JavaFxStart.useNoDisplay();
		List<Path> logs = copies(LARGE_BYTES);
		Thread.ofPlatform().daemon().start(Rehearsal::closeAfterALook);
		ChiplogApplication.open(logs, Optional.empty(), Optional.empty());
	}

	private static void closeAfterALook() {
		try {
			Thread.sleep(LOOK_MILLIS);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
		new FxThread().run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
	}

	/// Each log of the sample in a file of its own, repeated until it has so many bytes.
	private List<Path> copies(int bytes) throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : SAMPLE) {
			Path file = Files.createDirectories(folder.resolve(String.valueOf(bytes))).resolve(name);
			byte[] log = sample(name);
			try (OutputStream out = Files.newOutputStream(file)) {
				for (long written = 0; written < bytes; written += log.length)
					out.write(log);
			}
			files.add(file);
		}
		return files;
	}

	private static byte[] sample(String name) {
		try (InputStream log = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/dev/chiplog/sample/" + name), name)) {
			return log.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
	}
}
