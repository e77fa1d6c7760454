package dev.chiplog.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.LoadedLog;
import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.difference.Differences;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The bundled incident: batches of 64 that user_117 sends to llama-3-8b on gpu-node-3 run out of memory for three quarters of an hour.
@SuppressWarnings("NullAway.Init")
class SampleIncidentTest {
	private static final Path SAMPLE = Path.of("resources/dev/chiplog/sample");

	private LoadedLog log;
	private PatternGroups groups;

	@BeforeEach
	void open() throws Exception {
		log = LoadedLog.of(SAMPLE);
		groups = log.find(new PatternGrouping(new Filter.Everything(), PatternScope.ERRORS));
	}

	@AfterEach
	void close() {
		log.close();
	}

	@Test
	void namesTheUserInTheFirstThreeRowsForTheLargestNewGroup() {
		PatternGroup largest = groups.groups().stream().filter(group -> group.marks().contains(new Mark.Fresh())).findFirst().orElseThrow();
		assertThat(largest).isEqualTo(groups.groups().getFirst());
		assertThat(differences(largest)).hasSizeGreaterThanOrEqualTo(3).contains("user=user_117");
	}

	@Test
	void namesTheBatchAndTheUserForWhatRunsOutOfMemory() {
		PatternGroup memory = groups.groups().stream().filter(group -> group.key().text().startsWith("CUDA out of memory")).findFirst()
				.orElseThrow();
		assertThat(passed(memory)).isTrue();
		assertThat(memory.exceptions()).first().asString().endsWith("OutOfMemoryError");
		assertThat(memory.where().getFirst().value()).isEqualTo("llama-3-8b");
		assertThat(memory.users()).isEqualTo(1);
		assertThat(differences(memory)).contains("metrics.batch_size=64", "user=user_117");
	}

	@Test
	void marksWhatWasThereBeforeAsNeitherNewNorGone() {
		PatternGroup shard = groups.groups().stream().filter(group -> group.key().text().startsWith("failed to read shard")).findFirst()
				.orElseThrow();
		assertThat(shard.marks()).isEmpty();
	}

	private static boolean passed(PatternGroup group) {
		return group.marks().stream().anyMatch(Mark.Passing.class::isInstance);
	}

	/// The first three.
	private List<String> differences(PatternGroup group) {
		return log.find(new Differences(groups.filterOf(group), new Filter.Everything(), 3)).stream().map(Difference::clause)
				.map(FilterPrinter::print).toList();
	}
}
