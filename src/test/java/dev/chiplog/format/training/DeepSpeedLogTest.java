package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepSpeedLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new DeepSpeedLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"[2025-03-01 12:00:00,123] [INFO] [logging.py:96:log_dist] [Rank 0] step=10, skipped=0, lr=[4.7e-05, 4.7e-05], mom=[(0.9, 0.95)]",
				"[2025-03-01 12:00:01,123] [WARNING] [runner.py:5:fetch_hostfile] Unable to find hostfile",
				"[2025-03-01 12:00:02,123] [INFO] [stage3.py:77:__init__]",
				"[2025-03-01 12:00:03,123] [INFO] [launch.py:10:main]nnodes=1, [INFO] not a header");
	}

	@Test
	void readsTheRank() {
		CollectedEvent event = read("[2025-03-01 12:00:00,123] [INFO] [logging.py:96:log_dist] [Rank 0] step=10, skipped=0");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.values()).containsEntry("logger", "logging.py").containsEntry("line", 96L).containsEntry("function", "log_dist")
				.containsEntry("rank", 0L).containsEntry("message", "step=10, skipped=0");
	}
}
