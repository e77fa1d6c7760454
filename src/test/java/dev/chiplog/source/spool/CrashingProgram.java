package dev.chiplog.source.spool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program of its own that fills a spool, waits to be told how to end, and then crashes or exits.
final class CrashingProgram {

	private CrashingProgram() {
	}

	/// @param arguments the folder for temporary files; the file that is written once the spool is there
	public static void main(String[] arguments) throws IOException {
		Spool spool = new SpoolFolder(Path.of(arguments[0]), SpoolLimits.STANDARD).newSpool();
		spool.append(new byte[Spool.BLOCK * 2], 0, Spool.BLOCK * 2);
		Files.write(Path.of(arguments[1]), "ready".getBytes(StandardCharsets.UTF_8));
		if (System.in.read() == 'c')
			Runtime.getRuntime().halt(1);
	}
}
