package dev.chiplog.bench.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.bench.generate.LogKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {
	private static final int EVENTS = 20_000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"JSON, 2, 21", "JSON, 3, 21", "CSV, 2, 19", "CSV, 3, 19", "PYTHON, 2, 5", "NGINX, 2, 19"})
	void answersAsDuckDbDoes(LogKind kind, long seed, int least) throws Exception {
		Path file = folder.resolve("log");
		kind.write(file, EVENTS, seed);
		try (LoadedLog log = LoadedLog.load(file); DuckLog other = DuckLog.load(DuckLog.reading(file, log).orElseThrow(), log)) {
			List<Comparison> comparisons = SideBySide.compare(log, other, SideBySide.subject(log, other), 0, 2);
			assertThat(comparisons).allSatisfy(compared -> assertThat(compared.difference()).as(compared.name()).isEmpty());
			assertThat(comparisons.stream().map(Comparison::other).filter(Optional::isPresent)).as("questions that both know")
					.hasSizeGreaterThanOrEqualTo(least);
		}
	}

	@ParameterizedTest
	@CsvSource({"JSON", "PYTHON"})
	void asksChiplogAloneWhereDuckDbIsLeftOut(LogKind kind) throws Exception {
		Path file = folder.resolve("log");
		kind.write(file, 1000, 5);
		try (LoadedLog log = LoadedLog.load(file)) {
			assertThat(SideBySide.compare(log, null, SideBySide.subject(log, null), 0, 1)).hasSizeGreaterThan(10)
					.allSatisfy(compared -> assertThat(compared.other()).isEmpty());
		}
	}
}
