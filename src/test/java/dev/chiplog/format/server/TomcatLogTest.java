package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TomcatLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TomcatLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"01-Mar-2025 12:00:00.123 INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [1234] milliseconds",
				"01-Mar-2025 12:00:01.123 SEVERE [http-nio-8080-exec-1] org.apache.catalina.core.Wrapper.invoke failed [x] a.B y\njava.io.IOException: no\n\tat a.B.c(B.java:1)");
	}

	@Test
	void readsClassAndMethod() {
		CollectedEvent event = read(
				"01-Mar-2025 12:00:01.123 SEVERE [http exec 1] org.apache.catalina.core.Wrapper.invoke INFO [x] a.B y\njava.io.IOException: no\n\tat a.B.c(B.java:1)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("thread")).isEqualTo("http exec 1");
		assertThat(event.value("logger")).isEqualTo("org.apache.catalina.core.Wrapper.invoke");
		assertThat(event.value("message")).isEqualTo("INFO [x] a.B y");
		assertThat(event.value("exception")).isEqualTo("java.io.IOException");
	}
}
