package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpringBootTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SpringBoot();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"2025-03-01T12:00:00.123+09:00  INFO 12345 --- [shop] [           main] c.e.DemoApplication                      : Started",
				"2025-03-01 12:00:00.123  WARN 7 --- [nio-8080-exec-1] o.s.web.PageNotFound                     : No mapping",
				"2025-03-01T12:00:01.123Z ERROR 7 --- [           main] o.s.boot.SpringApplication               : Application run failed\n\njava.lang.IllegalStateException: no\n\tat com.example.A.run(A.java:1)");
	}

	@Test
	void readsApplicationAndThread() {
		CollectedEvent event = read("2025-03-01T12:00:00.123+09:00  WARN 12345 --- [shop] [pool 1 worker] c.e.Demo : a --- [b] c : d");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("pid")).isEqualTo(12345L);
		assertThat(event.value("application")).isEqualTo("shop");
		assertThat(event.value("thread")).isEqualTo("pool 1 worker");
		assertThat(event.value("logger")).isEqualTo("c.e.Demo");
		assertThat(event.value("message")).isEqualTo("a --- [b] c : d");
	}

	@Test
	void findsWhatWasThrown() {
		CollectedEvent event = read(
				"2025-03-01T12:00:01.123Z ERROR 7 --- [main] o.s.Boot : failed\n\njava.lang.IllegalStateException: no\n\tat com.example.A.run(A.java:1)");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("message")).isEqualTo("failed");
		assertThat(event.value("exception")).isEqualTo("java.lang.IllegalStateException");
	}
}
