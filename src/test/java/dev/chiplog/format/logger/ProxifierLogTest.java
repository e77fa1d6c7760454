package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxifierLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ProxifierLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[03.01 12:00:00] chrome.exe - proxy.example.org:5070 open through proxy 10.0.0.1:1080 HTTPS",
				"[03.01 12:00:01] backup.exe *64 - files.example.org:443 close, 7 bytes sent - ERROR x");
	}

	@Test
	void readsMonthAndDay() {
		CollectedEvent event = read("[03.01 12:00:01] backup.exe *64 - files.example.org:443 close - ERROR x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("logger")).isEqualTo("backup.exe");
		assertThat(event.value("message")).isEqualTo("files.example.org:443 close - ERROR x");
	}
}
