package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogrusTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LogrusText();
	}

	@Override
	protected List<String> samples() {
		return List.of("INFO[0000] listening                                     addr=:8080", "ERRO[0012] INFO lost a peer",
				"WARN[2025-03-01T12:00:00Z] slow");
	}

	@Test
	void readsTheCutLevelAndTheSecondsSinceTheStart() {
		CollectedEvent event = read("ERRO[0012] INFO lost a peer");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("elapsed")).isEqualTo(12L);
		assertThat(event.value("message")).isEqualTo("INFO lost a peer");
	}

	@Test
	void readsTheFullTime() {
		assertThat(read("WARN[2025-03-01T12:00:00Z] slow").time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
	}
}
