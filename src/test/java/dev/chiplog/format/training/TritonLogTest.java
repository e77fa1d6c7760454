package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TritonLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TritonLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00Z I 1 server.cc:674] \"started\"",
				"2025-03-01T12:00:01Z E 1 model_repository_manager.cc:9] failed to load 'a' version 1: I0301 no",
				"2025-03-01T12:00:02Z I 1 server.cc:631]\n+-------+---------+\n| Model | Version |\n+-------+---------+");
	}

	@Test
	void readsTheLetter() {
		CollectedEvent event = read("2025-03-01T12:00:01Z E 1 model_repository_manager.cc:9] failed to load");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.values()).containsEntry("pid", 1L).containsEntry("logger", "model_repository_manager.cc").containsEntry("line", 9L)
				.containsEntry("message", "failed to load");
	}
}
