package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new PythonLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01T12:00:00.123+0000] {taskinstance.py:123} INFO - start",
				"[2025-03-01 12:00:00,123: WARNING/MainProcess] slow", "2025-03-01 12:00:00 [scrapy.core] INFO: opened",
				"[I 2025-03-01 12:00:00.123 ServerApp] ready", "2025-03-01 12:00:00,123 7 INFO prod odoo.modules: loaded",
				"2025-03-01 12:00:00 [INFO] trainer: epoch 3", "[INFO|trainer.py:9] 2025-03-01 12:00:00,123 >> ready",
				"2025-03-01 12:00:00,123 - trainer.loop - INFO - epoch 3 - loss: 0.25",
				"2025-03-01 12:00:01,000 - trainer - ERROR - step failed\nTraceback (most recent call last):\n  File \"serve.py\", line 8, in predict\n    return model(x)\nRuntimeError: CUDA error",
				"INFO:root:ready", "2025-03-01 12:00:00.178 | WARNING  | serve.api | slow request",
				"[2025-03-01 12:00:00,001] ERROR in app: no such model", "INFO 03-01 12:00:00 [core.py:96] engine started",
				"2025-03-01 12:00:00,672:DEBUG:cache miss", "2025-03-01 12:00:00.772 236 INFO scheduler.core [req-1 -] host found");
	}

	@Test
	void keepsATracebackOutOfTheMessage() {
		CollectedEvent event = read(
				"2025-03-01 12:00:01,000 - trainer - ERROR - step failed\nfor batch 7\nTraceback (most recent call last):\n  File \"serve.py\", line 8, in predict\n    return model(x)\nRuntimeError: CUDA error");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("trainer");
		assertThat(event.value("message")).isEqualTo("step failed\nfor batch 7");
		assertThat(event.value("exception")).isEqualTo("RuntimeError");
	}

	@Test
	void leavesSeparatorsInTheMessage() {
		CollectedEvent event = read("2025-03-01 12:00:00,123 - trainer - INFO - a - ERROR - b: c");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("trainer");
		assertThat(event.value("message")).isEqualTo("a - ERROR - b: c");
	}

	@Test
	void readsAStampWithoutAYear() {
		CollectedEvent event = read("INFO 03-01 12:00:00 [core.py:96] engine started");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("core.py");
		assertThat(event.value("line")).isEqualTo(96L);
		assertThat(event.value("message")).isEqualTo("engine started");
	}

	@Test
	void readsAnEmptyMessage() {
		CollectedEvent event = read("2025-03-01 12:00:00,123 - trainer - INFO - ");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("message")).isNull();
	}
}
