package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubyLoggerTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new RubyLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("I, [2025-03-01T12:00:00.497736 #126]  INFO -- : ok", "E, [2025-03-01 12:00:00 #126] ERROR -- Main: boom");
	}

	@Test
	void leavesOutAMissingProgram() {
		CollectedEvent event = read("I, [2025-03-01T12:00:00.497736 #126]  INFO -- : ok");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("pid")).isEqualTo(126L);
		assertThat(event.value("logger")).isNull();
		assertThat(event.value("message")).isEqualTo("ok");
	}
}
