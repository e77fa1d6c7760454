package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElixirLoggerTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ElixirLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("12:00:00.123 [info] GET /", "12:00:00.223 request_id=F7 [error] failed [info] x",
				"12:00:00.323 [warning] <0.1.0>@runs_app:start:12 slow");
	}

	@Test
	void readsMetadata() {
		CollectedEvent event = read("12:00:00.223 request_id=F7 user=9 [error] failed [info] x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:00.223Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("metadata")).isEqualTo("request_id=F7 user=9");
		assertThat(event.value("message")).isEqualTo("failed [info] x");
	}
}
