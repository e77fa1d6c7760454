package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightGbmLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LightGbmLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[LightGBM] [Info] Total Bins 6132", "[LightGBM] [Warning] No further splits with positive gain, best gain: -inf",
				"[10]\ttrain-rmse:0.12345\teval-rmse:0.23456",
				"[12:00:00] WARNING: ../src/learner.cc:767: Parameters: { \"a\" } are not used.");
	}

	@Test
	void readsTheLevel() {
		CollectedEvent event = read("[LightGBM] [Warning] No further splits");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("message", "No further splits");
	}

	@Test
	void readsTheRound() {
		CollectedEvent event = read("[10]\ttrain-rmse:0.12345\teval-rmse:0.23456");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("round", 10L).containsEntry("message", "train-rmse:0.12345\teval-rmse:0.23456");
	}
}
