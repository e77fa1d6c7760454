package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppleUnifiedLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new AppleUnifiedLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"2025-03-01 12:00:00.123456+0900 0x1a2b     Default     0x0                  123    0    kernel: (AppleACPI) [com.apple.x:y] ready",
				"2025-03-01 12:00:00.223456+0900 0x1a2b     Error       0x7                  124    0    My App: failed: Info x",
				"2025-03-01 12:00:00.323 Df My App[123:1a2b] [com.apple.x:y] ready", "2025-03-01 12:00:00.423 E  kernel[0:7] failed");
	}

	@Test
	void readsTheDefaultStyle() {
		CollectedEvent event = read(
				"2025-03-01 12:00:00.223456+0900 0x1a2b     Error       0x7                  124    0    My App: failed: Info x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:00.223456Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("thread")).isEqualTo("0x1a2b");
		assertThat(event.value("pid")).isEqualTo(124L);
		assertThat(event.value("logger")).isEqualTo("My App");
		assertThat(event.value("message")).isEqualTo("failed: Info x");
	}

	@Test
	void readsTheCompactStyle() {
		CollectedEvent event = read("2025-03-01 12:00:00.323 Df My App[123:1a2b] [com.apple.x:y] E ready");
		assertThat(event.level()).isEqualTo(Level.NOTICE);
		assertThat(event.value("logger")).isEqualTo("My App");
		assertThat(event.value("pid")).isEqualTo(123L);
		assertThat(event.value("message")).isEqualTo("[com.apple.x:y] E ready");
	}
}
