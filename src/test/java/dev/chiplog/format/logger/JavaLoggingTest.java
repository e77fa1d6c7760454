package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaLoggingTest extends FormatContract {

	@Override
	protected Format format() {
		return new JavaLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,978 INFO [main] org.example.App: started",
				"2025-03-01 12:00:00.978 [http-nio-8080 exec 1] WARN  o.e.Api - slow",
				"[2025-03-01 12:00:00,437] INFO [Controller 0]: starting up (kafka.controller.KafkaController)",
				"[2025-03-01T12:00:00,046][WARN ][logstash.agent       ] pipeline stopped",
				"2025-03-01T12:00:00.123Z  INFO 7 --- [           main] o.e.Application                          : Started",
				"25/03/01 12:00:00 INFO SparkContext: Running",
				"2025-03-01 12:00:00,522 INFO  [org.jboss.as] (Controller Boot Thread) ready");
	}

	@Test
	void findsTheLoggerAtTheEndOfTheLine() {
		CollectedEvent event = read(
				"[2025-03-01 12:00:00,437] WARN Failed (again) to send (kafka.server.Fetcher)\njava.io.IOException: broken pipe\n\tat kafka.Net.send(Net.java:1)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.437Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("kafka.server.Fetcher");
		assertThat(event.value("message")).isEqualTo("Failed (again) to send");
		assertThat(event.value("exception")).isEqualTo("java.io.IOException");
	}

	@Test
	void trimsPaddedLevelsAndLoggers() {
		CollectedEvent event = read("[2025-03-01T12:00:00,046][WARN ][logstash.agent       ] pipeline stopped");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("logstash.agent");
		assertThat(event.value("message")).isEqualTo("pipeline stopped");
	}

	@Test
	void readsThreadAndProcessOfSpringBoot() {
		CollectedEvent event = read("2025-03-01T12:00:00.123Z ERROR 7 --- [pool-1 worker] o.e.Application : boom");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(7L);
		assertThat(event.value("thread")).isEqualTo("pool-1 worker");
		assertThat(event.value("logger")).isEqualTo("o.e.Application");
		assertThat(event.value("message")).isEqualTo("boom");
	}
}
