package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoguruTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new Loguru();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.178 | WARNING  | serve.api:main:334 - slow request",
				"2025-03-01 12:00:01.000 | SUCCESS  | __main__:<module>:7 - done | INFO - x",
				"2025-03-01 12:00:02.000 | ERROR    | serve.api:run:9 - failed\nTraceback (most recent call last):\n> File \"a.py\", line 1, in <module>\n    run()\nValueError: no");
	}

	@Test
	void readsModuleFunctionAndLine() {
		CollectedEvent event = read("2025-03-01 12:00:00.178 | WARNING  | serve.api:<module>:334 - a | ERROR    | b - c");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.178Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("serve.api");
		assertThat(event.value("function")).isEqualTo("<module>");
		assertThat(event.value("line")).isEqualTo(334L);
		assertThat(event.value("message")).isEqualTo("a | ERROR    | b - c");
	}
}
