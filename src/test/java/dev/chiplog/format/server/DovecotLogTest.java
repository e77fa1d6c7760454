package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DovecotLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new DovecotLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00 imap-login: Info: Login: user=<ann>, method=PLAIN",
				"Mar 01 12:00:01 imap(ann@example.org)<7><x>: Error: failed: Info: x");
	}

	@Test
	void readsTheService() {
		CollectedEvent event = read("Mar 01 12:00:01 imap(ann@example.org)<7>: Error: failed: Info: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("imap(ann@example.org)<7>");
		assertThat(event.value("message")).isEqualTo("failed: Info: x");
	}
}
