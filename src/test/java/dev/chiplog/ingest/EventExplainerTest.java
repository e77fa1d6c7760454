package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Head;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Outcome;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventExplainerTest {
	private static final String PLAIN = "2025-03-01 12:00:00,123 - serving - INFO - loaded in 5 s";

	@Test
	void namesTheLayersAndTheFormat() {
		EventReading reading = explain("[rank0]: (Worker pid=7) " + PLAIN, Optional.empty());
		assertThat(names(reading, Stage.LAYER)).containsExactly("rank", "process");
		assertThat(names(reading, Stage.FORMAT)).contains("Python logging");
		Step format = last(reading, Stage.FORMAT);
		assertThat(format.outcome()).isEqualTo(Outcome.MATCHED);
		assertThat(format.fields()).anyMatch(value -> value.field().name().equals("logger"));
	}

	@Test
	void saysWhereALineStopsToFit() {
		EventReading reading = explain(PLAIN + "\nx", "2025-03-01 12:00:00,123 - serving # INFO # loaded", Optional.empty());
		Step miss = reading.steps().stream().filter(step -> step.name().equals("Python logging")).findFirst().orElseThrow();
		assertThat(miss.outcome()).isEqualTo(Outcome.NOT_MATCHED);
		assertThat(miss.column()).isGreaterThanOrEqualTo("2025-03-01 12:00:00,123 - ".length());
		assertThat(miss.expected()).isNotEmpty();
		Step unparsed = explain(PLAIN, "completely # different", Optional.empty()).steps().get(1);
		assertThat(unparsed.outcome()).isEqualTo(Outcome.NOT_MATCHED);
	}

	@Test
	void tellsWhatWasLiftedFromTheMessage() {
		Step metrics = last(explain("2025-03-01 12:00:00,123 - train - INFO - loss=0.5 lr=0.1", Optional.empty()), Stage.METRICS);
		assertThat(metrics.fields()).extracting(value -> value.field().name()).containsExactly("loss", "lr");
	}

	@Test
	void asksTheWantedFormatFirst() {
		Recognition recognition = Recognition.of(head(PLAIN), Formats.all(), Optional.of("text"));
		assertThat(recognition.formats().getFirst().name()).isEqualTo("text");
		assertThat(Recognition.of(head(PLAIN), Formats.all(), Optional.of("no such format")).formats().getFirst().name())
				.isEqualTo("Python logging");
	}

	@Test
	void findsTheSameLevelAsLoading() {
		EventCollector collector = new EventCollector();
		byte[] bytes = PLAIN.getBytes(StandardCharsets.UTF_8);
		new EventReader(Recognition.of(head(PLAIN), Formats.all()), new Shapes()).read(bytes, 0, bytes.length, collector, collector::clear);
		assertThat(collector.level()).isEqualTo(Level.INFO);
	}

	private static Step last(EventReading reading, Stage stage) {
		List<Step> steps = reading.steps().stream().filter(step -> step.stage() == stage).toList();
		return steps.getLast();
	}

	private static List<String> names(EventReading reading, Stage stage) {
		return reading.steps().stream().filter(step -> step.stage() == stage).map(Step::name).toList();
	}

	private static EventReading explain(String line, Optional<String> format) {
		return explain(line, line, format);
	}

	private static EventReading explain(String head, String line, Optional<String> format) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		Recognition recognition = Recognition.of(head(head), Formats.all(), format);
		return new EventExplainer(recognition, new EventReader(recognition, new Shapes())).explain(bytes, 0, bytes.length);
	}

	private static Head head(String text) {
		return new Head(text.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, Instant.parse("2025-03-05T00:00:00Z"));
	}
}
