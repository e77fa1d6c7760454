package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MegatronLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MegatronLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				" [2025-03-01 12:00:00] iteration      100/  500000 | consumed samples:       102400 | elapsed time per iteration (ms): 5000.1 | learning rate: 1.500E-04 | lm loss: 6.5E+00 |",
				" iteration      101/  500000 | consumed samples:       103424 | lm loss: 6.4E+00 |",
				"[NeMo I 2025-03-01 12:00:01 nemo_logging:393] Experiments will be logged at | here",
				"[NeMo W 2025-03-01 12:00:02 rank3 exp_manager:10] no checkpoint");
	}

	@Test
	void readsTheIteration() {
		CollectedEvent event = read(
				" [2025-03-01 12:00:00] iteration      100/  500000 | consumed samples:       102400 | lm loss: 6.5E+00 |");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("iteration", 100L).containsEntry("iterations", 500000L).containsEntry("message",
				"consumed samples:       102400 | lm loss: 6.5E+00 |");
	}

	@Test
	void readsNemosLogger() {
		CollectedEvent event = read("[NeMo W 2025-03-01 12:00:02 rank3 exp_manager:10] no checkpoint");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("rank", 3L).containsEntry("logger", "exp_manager").containsEntry("message",
				"no checkpoint");
	}
}
