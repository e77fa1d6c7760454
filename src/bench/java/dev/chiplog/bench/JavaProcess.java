package dev.chiplog.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program on this Java with this class path, in a process of its own.
///
/// @param flags for Java, such as `-Xmx512m`
/// @param main the class with its main method
public record JavaProcess(List<String> flags, String main, List<String> arguments) {

	/// A process that has ended.
	///
	/// @param written everything that it wrote, errors included
	public record Ended(int exitCode, String written) {
	}

	/// Runs it to its end.
	public Ended run() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-classpath", System.getProperty("java.class.path")));
		command.addAll(flags);
		command.add(main);
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Ended(process.waitFor(), written);
	}

	/// Runs it to its end.
	///
	/// @throws IOException with what it wrote, when it failed
	public void runWell() throws IOException, InterruptedException {
		Ended ended = run();
		if (ended.exitCode() != 0)
			throw new IOException(main + " failed: " + ended.written());
	}
}
