package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VllmLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new VllmLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("INFO 03-01 12:00:00 [core.py:77] Initializing a V1 LLM engine (v0.9.1) with config: model='m', seed=0",
				"INFO 03-01 12:00:01 llm_engine.py:161] # GPU blocks: 2048, # CPU blocks: 512",
				"WARNING 03-01 12:00:02 [async_llm.py:10] slow step: 2025-03-01 11:59:59 - INFO - root - not a header",
				"ERROR 03-01 12:00:03 [engine.py:5] died\nTraceback (most recent call last):\n  File \"a.py\", line 1, in f\nValueError: no");
	}

	@Test
	void keepsATracebackWithItsEvent() {
		CollectedEvent event = read(
				"ERROR 03-01 12:00:03 [engine.py:5] died\nTraceback (most recent call last):\n  File \"a.py\", line 1, in f\nValueError: no");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:03Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.values()).containsEntry("logger", "engine.py").containsEntry("line", 5L).containsEntry("message", "died")
				.containsEntry("exception", "ValueError");
	}

	@Test
	void readsTheLayoutWithoutBrackets() {
		CollectedEvent event = read("INFO 03-01 12:00:01 llm_engine.py:161] # GPU blocks: 2048, # CPU blocks: 512");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.values()).containsEntry("logger", "llm_engine.py").containsEntry("message",
				"# GPU blocks: 2048, # CPU blocks: 512");
	}
}
