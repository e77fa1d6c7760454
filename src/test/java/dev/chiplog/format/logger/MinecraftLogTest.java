package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinecraftLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MinecraftLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[12:00:00] [Server thread/INFO]: Done (1.5s)!", "[12:00:01] [Worker-Main-1/WARN]: [a/INFO]: slow",
				"[01Mar2025 12:00:02.123] [main/DEBUG] [loader.Core/CORE]: ready");
	}

	@Test
	void readsThreadAndLevel() {
		CollectedEvent event = read("[12:00:01] [Server thread/WARN]: [a/INFO]: slow");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("thread")).isEqualTo("Server thread");
		assertThat(event.value("message")).isEqualTo("[a/INFO]: slow");
	}
}
