package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WinstonTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WinstonText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.000Z [api] info: started", "2025-03-01 12:00:00 warn: slow {\"ms\":7}",
				"2025-03-01 12:00:00 [http]: GET /", "info: hello {\"service\":\"a\"}");
	}

	@Test
	void readsLabelAndLevel() {
		CollectedEvent event = read("2025-03-01T12:00:00.000Z [my api] silly: error: no");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.TRACE);
		assertThat(event.value("logger")).isEqualTo("my api");
		assertThat(event.value("message")).isEqualTo("error: no");
	}
}
