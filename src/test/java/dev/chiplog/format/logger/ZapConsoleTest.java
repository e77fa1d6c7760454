package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZapConsoleTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ZapConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.000Z\tinfo\tserver\tcmd/main.go:27\tstarted\t{\"port\": 80}",
				"2025-03-01T12:00:00.100+0900\tERROR\tcmd/main.go:27\tfailed\nmain.run\n\t/src/cmd/main.go:27",
				"1.7408304001234567e+09\twarn\tslow", "2025-03-01T12:00:00.000Z\tinfo\tstarted");
	}

	@Test
	void readsLoggerAndCaller() {
		CollectedEvent event = read("2025-03-01T12:00:00.000Z\tinfo\tserver\tcmd/main.go:27\tERROR\tnot a level");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("server");
		assertThat(event.value("file")).isEqualTo("cmd/main.go");
		assertThat(event.value("line")).isEqualTo(27L);
		assertThat(event.value("message")).isEqualTo("ERROR\tnot a level");
	}

	@Test
	void readsScientificSeconds() {
		CollectedEvent event = read("1.7408304001234567e+09\twarn\tslow");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456700Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("slow");
	}
}
