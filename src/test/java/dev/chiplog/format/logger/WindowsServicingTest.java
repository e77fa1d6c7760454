package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsServicingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WindowsServicing();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00, Info                  CBS    Loaded Servicing Stack",
				"2025-03-01 12:00:01, Error                 DISM   PID=7 TID=8 failed",
				"2025-03-01 12:00:02, Info       [0x0b00] MIG    Plugin, Error x", "2025-03-01 12:00:03, Warning               nothing");
	}

	@Test
	void readsTheComponent() {
		CollectedEvent event = read("2025-03-01 12:00:01, Warning               CSI    0000001 Info, x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("CSI");
		assertThat(event.value("message")).isEqualTo("0000001 Info, x");
	}
}
