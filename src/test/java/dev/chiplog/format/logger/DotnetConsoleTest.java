package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DotnetConsoleTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new DotnetConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of("info: Microsoft.Hosting.Lifetime[14]\n      Now listening on: http://localhost:5000",
				"fail: Shop.Api[0]\n      boom\n      System.InvalidOperationException: no\n         at Shop.Api.Run() in /src/Api.cs:line 7",
				"2025-03-01 12:00:00 warn: Shop.Api[7] single line");
	}

	@Test
	void readsTheMessageOfTheSecondLine() {
		CollectedEvent event = read("2025-03-01 12:00:00 fail: Shop.Api[7]\n      info: A[0] is quoted");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("Shop.Api");
		assertThat(event.value("event_id")).isEqualTo(7L);
		assertThat(event.value("message")).isEqualTo("info: A[0] is quoted");
	}
}
