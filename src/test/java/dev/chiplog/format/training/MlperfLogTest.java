package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MlperfLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MlperfLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				":::MLLOG {\"namespace\": \"\", \"time_ms\": 1740830400178, \"event_type\": \"INTERVAL_START\", \"key\": \"run_start\", \"value\": null}",
				":::MLLOG {\"namespace\": \"\", \"time_ms\": 1740830400179, \"event_type\": \"POINT_IN_TIME\", \"key\": \"seed\", \"value\": 7, \"metadata\": {}}",
				"[3] :::MLL 1740830400.178 run_stop: {\"value\": 1}");
	}

	@Test
	void readsTheFirstVersions() {
		CollectedEvent event = read(":::MLPv0.5.0 resnet 1740830400.178 (<stdin>:12) eval_accuracy: 0.5");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.178Z"));
		assertThat(event.value("key")).isEqualTo("eval_accuracy");
		assertThat(event.value("message")).isEqualTo("0.5");
		assertThat(read(":::MLPv0.6.0 ssd 1740830400.178 (train.py:1) run_start").value("key")).isEqualTo("run_start");
	}

	@Test
	void readsTheTimeFromKeysInAnotherOrder() {
		CollectedEvent event = read(":::MLLOG {\"key\":\"eval\",\"time_ms\":1740830400178,\"value\":0.5}");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.178Z"));
	}

	@Test
	void readsANumberThatIsTheKeysValue() {
		CollectedEvent event = read(
				":::MLLOG {\"namespace\": \"\", \"time_ms\": 1740830400178, \"event_type\": \"POINT_IN_TIME\", \"key\": \"eval_accuracy\", \"value\": 0.365, \"metadata\": {\"epoch_num\": 3}}");
		assertThat(event.value("key")).isEqualTo("eval_accuracy");
		assertThat(event.value("value")).isEqualTo(0.365);
	}

	@Test
	void readsTheKey() {
		CollectedEvent event = read(
				"[3] :::MLLOG {\"namespace\": \"a\", \"time_ms\": 1740830400178, \"event_type\": \"POINT_IN_TIME\", \"key\": \"eval\", \"value\": 0.5}");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.178Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("rank")).isEqualTo(3L);
		assertThat(event.value("event_type")).isEqualTo("POINT_IN_TIME");
		assertThat(event.value("key")).isEqualTo("eval");
	}
}
