package dev.chiplog.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLoggerTest extends FormatContract {

	@Override
	protected Format format() {
		return new TextLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.100 something happened", "20250301-12:00:00:61|Step_Counter|30002|screen on",
				"app.log 2025-03-01 12:00:00.008 257 INFO core.api.wsgi [req-1] GET /",
				"worker-1 :: WARN :: 2025-03-01 12:00:00 :: low memory", "2025-03-01 12:00:00 [worker 3] <error> lost",
				"Sat Mar  1 12:00:00.619 [listener] waiting");
	}

	@Override
	protected double leastShare() {
		return 0.75;
	}

	@Test
	void findsLevelAndLoggerBehindANumber() {
		CollectedEvent event = read("app.log 2025-03-01 12:00:00.008 257 INFO core.api.wsgi [req-1] GET /");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.008Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("core.api.wsgi");
		assertThat(event.value("message")).isEqualTo("[req-1] GET /");
	}

	@Test
	void findsALevelBeforeTheStamp() {
		CollectedEvent event = read("worker-1 :: WARN :: 2025-03-01 12:00:00 :: low memory");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("low memory");
	}

	@Test
	void takesNoLevelFromASentence() {
		CollectedEvent event = read("Sat Mar  1 12:00:00.619 [listener] error removing files");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.619Z"));
		assertThat(event.level()).isNull();
	}

	@Test
	void takesABarForTheEndOfTheLogger() {
		CollectedEvent event = read("20250301-12:00:00:61|Step_Counter|30002|screen on");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.061Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("logger")).isEqualTo("Step_Counter");
	}
}
