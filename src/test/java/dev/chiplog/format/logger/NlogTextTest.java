package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NlogTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new NlogText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.1234|INFO|Shop.Api|started", "2025-03-01 12:00:00.2234|ERROR|Shop.Api|failed|INFO|x");
	}

	@Test
	void leavesBarsInTheMessage() {
		CollectedEvent event = read("2025-03-01 12:00:00.2234|ERROR|Shop.Api|failed|INFO|x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.223400Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("Shop.Api");
		assertThat(event.value("message")).isEqualTo("failed|INFO|x");
	}
}
