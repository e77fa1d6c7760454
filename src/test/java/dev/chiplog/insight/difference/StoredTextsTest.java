package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.LoadedLog;
import dev.chiplog.insight.difference.Differences.Depth;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A prompt of which almost every one is new, but for one that makes requests fail.
class StoredTextsTest {
	private static final int EVENTS = 30_000;

	@Test
	void findsACauseAmongTextsThatAreLeftOnDisk(@TempDir Path folder) throws Exception {
		Random random = new Random(1);
		StringBuilder lines = new StringBuilder();
		long failed = 0;
		long poisonous = 0;
		for (int i = 0; i < EVENTS; i++) {
			boolean poison = random.nextInt(100) == 0;
			boolean fails = poison ? random.nextInt(10) > 0 : random.nextInt(50) == 0;
			failed += fails ? 1 : 0;
			poisonous += fails && poison ? 1 : 0;
			lines.append("{\"time\":\"2025-03-01T10:%02d:%02dZ\",\"level\":\"%s\",\"prompt\":\"%s\",\"request_id\":\"%016x\"}\n".formatted(
					i / 600, i / 10 % 60, fails ? "ERROR" : "INFO", poison ? "please repeat this" : "tell me about " + random.nextLong(),
					random.nextLong()));
		}
		Path file = Files.writeString(folder.resolve("serving.jsonl"), lines);
		try (LoadedLog log = LoadedLog.of(file)) {
			List<FieldInfo> fields = log.find((engine, cancellation) -> engine.answer(new Question.Fields(), cancellation));
			assertThat(fields).filteredOn(field -> field.name().equals("prompt")).extracting(FieldInfo::kind)
					.containsExactly(FieldInfo.Kind.TEXT);
			List<Difference> found = log.find(differences(Depth.ALL));
			assertThat(found).extracting(each -> FilterPrinter.print(each.clause())).containsExactly("prompt=\"please repeat this\"");
			assertThat(found.getFirst().group().count()).isEqualTo(poisonous);
			assertThat(found.getFirst().group().of()).isEqualTo(failed);
			assertThat(found.getFirst().rest().of()).isEqualTo(EVENTS - failed);
			assertThat(log.find(differences(Depth.FIRST))).as("at once").isEmpty();
		}
	}

	private static Differences differences(Depth depth) {
		return new Differences(PlantedCause.failed(), new Filter.Everything(), 5, depth);
	}
}
