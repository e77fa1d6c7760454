package dev.chiplog.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.LoadedLog;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first of some events, in two logs of which one line a second goes to each in turn.
class FirstOccurrenceTest {
	@TempDir
	private Path folder;

	@Test
	void tellsTheEventsAroundItFromAllFilesInTimeOrder() throws Exception {
		Occurrence found = find("boom").orElseThrow();
		assertThat(found.event().value(Role.MESSAGE)).contains(new Value.Text("boom of 41"));
		assertThat(found.around()).hasSize(2 * FirstOccurrence.AROUND + 1);
		assertThat(found.around().get(FirstOccurrence.AROUND).id()).isEqualTo(found.event().id());
		assertThat(found.around()).extracting(FirstOccurrenceTest::message).startsWith("line 21", "line 22").endsWith("line 61");
	}

	@Test
	void followsTheRequestThroughTheFiles() throws Exception {
		Occurrence found = find("boom").orElseThrow();
		assertThat(found.requests()).containsExactly("r1");
		assertThat(found.path()).extracting(FirstOccurrenceTest::message).containsExactly("line 1", "line 11", "line 21", "line 31",
				"boom of 41", "line 51", "line 61", "line 71", "line 81", "line 91");
		assertThat(found.pathLength()).isEqualTo(10);
	}

	@Test
	void hasFewerEventsAroundItAtTheBeginning() throws Exception {
		assertThat(find("\"line 3\"").orElseThrow().around()).hasSize(3 + 1 + FirstOccurrence.AROUND);
	}

	@Test
	void isNothingWhereNothingIsSelected() throws Exception {
		assertThat(find("nowhere")).isEmpty();
	}

	private Optional<Occurrence> find(String filter) throws Exception {
		List<String> even = new ArrayList<>();
		List<String> odd = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			String message = i == 41 ? "boom of 41" : "line " + i;
			(i % 2 == 0 ? even : odd)
					.add(String.format(Locale.ROOT, "{\"time\":\"2026-01-05T08:%02d:%02dZ\",\"message\":\"%s\",\"%s\":\"r%d\"}", i / 60,
							i % 60, message, i % 4 < 2 ? "request_id" : "req_id", i % 10));
		}
		Files.write(folder.resolve("even.jsonl"), even);
		Files.write(folder.resolve("odd.jsonl"), odd);
		try (LoadedLog log = LoadedLog.of(folder)) {
			return log.find(new FirstOccurrence(FilterParser.parse(filter)));
		}
	}

	private static String message(PageRow row) {
		return Objects.requireNonNull(row.cells().getFirst()).asText();
	}
}
