package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZerologConsoleTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ZerologConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of("12:00PM INF model loaded model=bert", "9:05AM ERR cmd/main.go:27 > failed error=\"DBG x\"",
				"2025-03-01T12:00:00Z WRN slow > fast");
	}

	@Test
	void takesTheDayOfTheLastWrite() {
		CollectedEvent event = read("9:05AM ERR cmd/main.go:27 > failed error=\"DBG x\"");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T09:05:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("file")).isEqualTo("cmd/main.go");
		assertThat(event.value("line")).isEqualTo(27L);
		assertThat(event.value("message")).isEqualTo("failed error=\"DBG x\"");
	}

	@Test
	void readsAnIsoTime() {
		CollectedEvent event = read("2025-03-01T12:00:00Z WRN slow > fast");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("slow > fast");
	}
}
