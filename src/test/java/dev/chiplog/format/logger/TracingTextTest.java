package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracingTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TracingText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.123456Z  INFO runner::load: reading file=\"a.bin\" bytes=12",
				"2025-03-01T12:00:00.223456Z ERROR request{id=7 path=\"a: b\"}: runner::http: failed code=500",
				"2025-03-01T12:00:00.323456Z DEBUG ThreadId(01) runner: ready");
	}

	@Test
	void readsTheModuleBehindASpan() {
		CollectedEvent event = read("2025-03-01T12:00:00.223456Z ERROR request{id=7}:db{q=1}: runner::http: failed: WARN x: y");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.223456Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("runner::http");
		assertThat(event.value("message")).isEqualTo("failed: WARN x: y");
	}

	@Test
	void readsAPlainCrate() {
		CollectedEvent event = read("2025-03-01T12:00:00.323456Z  WARN runner: low memory: 7");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("runner");
		assertThat(event.value("message")).isEqualTo("low memory: 7");
	}
}
