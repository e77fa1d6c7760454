package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnrealLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new UnrealLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025.03.01-12.00.00:123][  0]LogInit: Display: Running engine",
				"[2025.03.01-12.00.01:123][123]LogNet: Warning: slow: Error: x", "[2025.03.01-12.00.02:123][124]LogTemp: plain");
	}

	@Test
	void readsCategoryAndVerbosity() {
		CollectedEvent event = read("[2025.03.01-12.00.01:123][123]LogNet: Warning: slow: Error: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("frame")).isEqualTo(123L);
		assertThat(event.value("logger")).isEqualTo("LogNet");
		assertThat(event.value("message")).isEqualTo("slow: Error: x");
	}
}
