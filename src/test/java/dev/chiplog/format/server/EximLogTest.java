package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EximLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new EximLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00 1qXyz1-000Abc-2D <= ann@example.org H=mx [192.0.2.7] P=esmtp S=42",
				"2025-03-01 12:00:01 [77] 1qXyz1-000Abc-2D ** bob@example.org R=dns: ERROR 550",
				"2025-03-01 12:00:02 1qXyz1-000Abc-2D Completed");
	}

	@Test
	void readsTheMessageIdentifier() {
		CollectedEvent event = read("2025-03-01 12:00:01 [77] 1qXyz1-000Abc-2D ** bob@example.org R=dns: ERROR 550");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("pid")).isEqualTo(77L);
		assertThat(event.value("message_id")).isEqualTo("1qXyz1-000Abc-2D");
		assertThat(event.value("message")).isEqualTo("** bob@example.org R=dns: ERROR 550");
	}
}
