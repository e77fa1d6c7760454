package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CupsLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new CupsLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("E [01/Mar/2025:12:00:00 -0500] no printer", "I [01/Mar/2025:12:00:00 -0500] ready");
	}

	@Test
	void readsTheLetter() {
		CollectedEvent event = read("W [01/Mar/2025:12:00:00 -0500] [x] low");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T17:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("[x] low");
	}
}
