package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RayLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new RayLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,123\tINFO worker.py:1518 -- Started a local Ray instance -- view it",
				"[2025-03-01 12:00:01,123 W 123 456] (raylet) file_system_monitor.cc:12: is over 95% full",
				"[2025-03-01 12:00:02,123 E 123 456] core_worker.cc:9: failed: [2025-03-01]",
				"INFO 2025-03-01 12:00:03,123 default_Translator x1y2 8a2f-11 -- POST /translate 200 12.3ms");
	}

	@Test
	void readsAComponent() {
		CollectedEvent event = read("[2025-03-01 12:00:01,123 W 123 456] (raylet) file_system_monitor.cc:12: is over 95% full");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("component", "raylet").containsEntry("pid", 123L).containsEntry("thread", 456L)
				.containsEntry("logger", "file_system_monitor.cc").containsEntry("message", "is over 95% full");
	}

	@Test
	void readsARequestOfServe() {
		CollectedEvent event = read("INFO 2025-03-01 12:00:03,123 default_Translator x1y2 8a2f-11 -- POST /translate 200 12.3ms");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:03.123Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.values()).containsEntry("logger", "default_Translator").containsEntry("replica", "x1y2")
				.containsEntry("request_id", "8a2f-11");
	}
}
