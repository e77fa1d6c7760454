package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoogleLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new GoogleLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("E0301 12:00:00.619632 1952452992 server.cc:253] failed", "I20250301 12:00:00.089828   441 config.cc:27] loading");
	}

	@Test
	void readsFileAndLine() {
		CollectedEvent event = read("W0301 12:00:00.619632    441 server.cc:253] E0301 is no level");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.619632Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("thread")).isEqualTo(441L);
		assertThat(event.value("logger")).isEqualTo("server.cc");
		assertThat(event.value("line")).isEqualTo(253L);
		assertThat(event.value("message")).isEqualTo("E0301 is no level");
	}
}
