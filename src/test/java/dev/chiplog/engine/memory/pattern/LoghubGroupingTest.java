package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.ingest.Loader;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The grouping accuracy on samples of real logs with true templates (Loghub: J. Zhu et al., "Loghub: A Large Collection of System Log
/// Datasets for AI-driven Log Analytics", ISSRE 2023), which are no part of the project: the test is skipped where they are not there.
class LoghubGroupingTest {

	@Test
	void putsTheMessagesOfRealLogsTogether() throws Exception {
		Path folder = Path.of(System.getProperty("chiplog.corpus", "../shared/corpus")).resolve("dev/loghub");
		assumeTrue(Files.isDirectory(folder), "SKIPPED: there are no logs of Loghub in " + folder.toAbsolutePath());
		Map<String, Double> accuracy = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList())
				accuracy.put(log.getFileName().toString(), Grouping.accuracy(truth(log), told(log)));
		}
		assertThat(accuracy.values().stream().mapToDouble(Double::doubleValue).average().orElse(0)).as(accuracy.toString())
				.isGreaterThanOrEqualTo(0.95);
	}

	private static List<String> truth(Path log) throws IOException {
		return Files.readAllLines(log.resolveSibling(log.getFileName() + ".truth.tsv")).stream().skip(1)
				.map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
	}

	private static List<String> told(Path log) throws IOException, InterruptedException {
		List<String> patterns = new ArrayList<>();
		try (LoadedLogs logs = new LoadedLogs(Loader.standard(), List.of(log))) {
			new MemoryEngine(logs.whole(), ZoneOffset.UTC).visitCells(new Filter.Everything(), new RowOrder("@line", false),
					List.of("@pattern"), row -> patterns.add(text(row.cells().getFirst())), new Cancellation());
		}
		return patterns;
	}

	private static String text(@Nullable Value pattern) {
		return pattern == null ? "" : pattern.asText();
	}
}
