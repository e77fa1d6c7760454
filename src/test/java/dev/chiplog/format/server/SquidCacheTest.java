package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquidCacheTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SquidCache();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025/03/01 12:00:00 kid1| Starting Squid Cache", "2025/03/01 12:00:01 kid1| WARNING: low on file descriptors",
				"2025/03/01 12:00:02| Ready to serve requests.");
	}

	@Test
	void readsWorkerAndLevel() {
		CollectedEvent event = read("2025/03/01 12:00:01 kid2| WARNING: ERROR: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("worker")).isEqualTo(2L);
		assertThat(event.value("message")).isEqualTo("ERROR: x");
	}
}
