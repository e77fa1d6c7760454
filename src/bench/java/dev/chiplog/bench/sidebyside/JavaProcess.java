package dev.chiplog.bench.sidebyside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program on this Java with this class path, in a process of its own.
///
/// @param main the class with its main method
record JavaProcess(String main, List<String> arguments) {

	/// Runs it to its end.
	///
	/// @return what it wrote
	/// @throws IOException with what it wrote, when it failed
	String run() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-classpath", System.getProperty("java.class.path"), main));
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0)
			throw new IOException(main + " failed: " + written);
		return written;
	}
}
