package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransformersLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TransformersLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[INFO|trainer.py:1234] 2025-03-01 12:00:00,123 >> ***** Running training *****",
				"[WARNING|modeling_utils.py:40] 2025-03-01 12:00:01,500 >> Some weights >> were not used",
				"[INFO|configuration_utils.py:7] 2025-03-01 12:00:02,000 >> Model config {\n  \"hidden_size\": 768\n}");
	}

	@Test
	void readsTheFileAsLogger() {
		CollectedEvent event = read("[WARNING|modeling_utils.py:40] 2025-03-01 12:00:01,500 >> Some weights >> were not used");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.500Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("logger", "modeling_utils.py").containsEntry("line", 40L).containsEntry("message",
				"Some weights >> were not used");
	}
}
