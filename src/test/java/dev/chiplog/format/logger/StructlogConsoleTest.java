package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructlogConsoleTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new StructlogConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00 [info     ] model loaded                   [serve.api] model=bert seconds=1.5",
				"2025-03-01T12:00:00.123456Z [warning  ] slow [not a logger] request",
				"2025-03-01 12:00:00 [error    ] failed                         code=7",
				"[debug    ] no clock yet                   step=1");
	}

	@Test
	void findsTheLoggerBehindTheEvent() {
		CollectedEvent event = read("2025-03-01 12:00:00 [error    ] load [ERROR] failed             [serve.api] model=bert");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("serve.api");
		assertThat(event.value("message")).isEqualTo("load [ERROR] failed             [serve.api] model=bert");
	}

	@Test
	void leavesBracketsInTheEvent() {
		CollectedEvent event = read("2025-03-01T12:00:00Z [info     ] slow [api] request");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isNull();
		assertThat(event.value("message")).isEqualTo("slow [api] request");
	}

	@Test
	void leavesLevelsInCapitalsToOthers() {
		assertThat(CollectedEvent.of(parser(), "[INFO ] 2025-03-01 12:00:00 ready")).isNull();
	}
}
