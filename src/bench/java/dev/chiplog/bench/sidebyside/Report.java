package dev.chiplog.bench.sidebyside;

import dev.chiplog.app.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the side-by-side program prints: milliseconds, each as the median with the least and the longest.
record Report(PrintWriter out) {
	private static final String NONE = "–";

	/// Says what is measured.
	void head(String name, long bytes, long events, String format) {
		out.println(String.format(Locale.ROOT, "%s: %,d events in %,d bytes, %s; times in ms: median (least–longest)", name, events, bytes,
				format));
		out.flush();
	}

	/// Says why there is nothing to compare to.
	void noPeer(String reason) {
		out.println("DuckDB is left out: " + reason);
		out.flush();
	}

	/// How long loading took.
	void loads(long bytes, LoadRace.Times here, LoadRace.Times processes) {
		TextTable table = new TextTable("loading", ">Chiplog", ">DuckDB", ">ratio", ">GB/s");
		load(table, "in this process, warm", bytes, here);
		load(table, "a process of its own, with a summary", bytes, processes);
		print(table);
	}

	/// How large the index is.
	///
	/// @param other how much memory DuckDB holds; empty when it could not read the file
	void memory(long bytes, long events, long index, Optional<Long> other) {
		out.println(String.format(Locale.ROOT, "index: %,d bytes, %.1f an event, %.1f %% of the file; DuckDB: %s", index,
				(double) index / Math.max(events, 1), 100.0 * index / Math.max(bytes, 1),
				other.map(held -> String.format(Locale.ROOT, "%,d bytes, %.1f %%", held, 100.0 * held / Math.max(bytes, 1))).orElse(NONE)));
		out.println();
		out.flush();
	}

	/// How the inquiries went, and what their filter was.
	void questions(String filter, List<Comparison> comparisons) {
		TextTable table = new TextTable("question", ">Chiplog, first asked", ">asked again", ">DuckDB", ">ratio, first", ">again",
				"answers");
		for (Comparison compared : comparisons)
			table.add(compared.name(), compared.first().toString(), compared.again().toString(),
					compared.other().map(Timing::toString).orElse(NONE), compared.other().map(compared.first()::ratio).orElse(NONE),
					compared.other().map(compared.again()::ratio).orElse(NONE),
					compared.difference().isPresent() ? "DIFFERENT" : compared.other().isPresent() ? "equal" : NONE);
		print(table);
		out.println("filtered: " + filter);
		for (Comparison compared : comparisons)
			compared.difference().ifPresent(where -> out.println("DIFFERENT ANSWERS to " + compared.name() + ": Chiplog says " + where));
		out.flush();
	}

	/// How long other programs took.
	void tools(Map<String, Timing> times) {
		if (times.isEmpty())
			return;
		TextTable table = new TextTable("for comparison", ">time");
		times.forEach((command, timing) -> table.add(command, timing.toString()));
		print(table);
	}

	private static void load(TextTable table, String name, long bytes, LoadRace.Times times) {
		table.add(name, times.chiplog().toString(), times.other().map(Timing::toString).orElse(NONE),
				times.other().map(times.chiplog()::ratio).orElse(NONE),
				String.format(Locale.ROOT, "%.2f", bytes / times.chiplog().median() / 1e6));
	}

	private void print(TextTable table) {
		out.println(table);
		out.println();
		out.flush();
	}
}
