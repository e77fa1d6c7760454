package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaLoggingTest extends TextFormatContract {

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
				"467 [main] INFO org.example.App run-7 - started", "12:00:00.123 [pool 1] DEBUG o.e.Api -- ready",
				"2025-03-01T12:00:00,123 | WARN  | qtp 7 | o.e.Api | 12 - org.example.bundle | slow",
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
	void readsMillisecondsSinceTheStart() {
		CollectedEvent event = read("467 [main thread] WARN org.example.App run-7 - INFO - started");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("elapsed")).isEqualTo(467L);
		assertThat(event.value("context")).isEqualTo("run-7");
		assertThat(event.value("message")).isEqualTo("INFO - started");
	}

	@Test
	void takesTheLoggerBehindTheThread() {
		for (String line : List.of("[INFO ] 2025-03-01 12:00:00.123 [main] org.example.App - ready",
				"INFO  2025-03-01 12:00:00.123 [main] org.example.App: ready",
				"INFO  2025-03-01 12:00:00.123 [main] org.example.App - ready",
				"2025-03-01 12:00:00.123 INFO  [main] org.example.App (App.java:12) - ready")) {
			CollectedEvent event = read(line);
			assertThat(event.time()).as(line).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
			assertThat(event.value("logger")).as(line).isEqualTo("org.example.App");
			assertThat(event.value("message")).as(line).isEqualTo("ready");
		}
	}
}
