package dev.chiplog.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/// The program that measures how much heap the index of a file takes, and compares it to what Chiplog says of itself.
public final class IndexMemory {
	private static final int COLLECTIONS = 4;

	private IndexMemory() {
	}

	/// Prints the bytes that the heap grew by, the bytes that Chiplog estimates, and the estimate's share of the former.
	///
	/// @param arguments the file
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path file = Path.of(arguments[0]);
		// what every load needs once is there before
		LoadedLog.load(file).close();
		long before = used();
		try (LoadedLog log = LoadedLog.load(file)) {
			long heap = used() - before;
			long estimate = log.dataset().bytes();
			System.out.println(String.format(Locale.ROOT, "heap %d, estimate %d, share %.2f", heap, estimate, (double) estimate / heap));
		}
	}

	/// How much of the heap is used when no garbage is left; a collection may leave what the one before has just let go of.
	private static long used() {
		for (int collection = 0; collection < COLLECTIONS; collection++)
			System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
