package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CiscoSyslogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new CiscoSyslog();
	}

	@Override
	protected List<String> samples() {
		return List.of("000123: *Mar  1 12:00:00.123: %LINK-3-UPDOWN: Interface Gi0/1, changed state to up",
				"Mar  1 2025 12:00:01 fw1 : %ASA-6-302013: Built outbound TCP connection",
				"<189>Mar  1 12:00:02 sw1 55: Mar  1 12:00:02.1 UTC: %SYS-5-CONFIG_I: Configured");
	}

	@Test
	void readsTheSeverityDigit() {
		CollectedEvent event = read("000123: *Mar  1 12:00:00.123: %LINK-3-UPDOWN: Interface: %SYS-6-X: up");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("LINK");
		assertThat(event.value("mnemonic")).isEqualTo("UPDOWN");
		assertThat(event.value("message")).isEqualTo("Interface: %SYS-6-X: up");
	}
}
