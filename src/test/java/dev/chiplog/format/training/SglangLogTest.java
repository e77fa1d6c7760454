package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SglangLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SglangLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00 TP0] Load weight begin. avail mem=78.58 GB",
				"[2025-03-01 12:00:01 DP1 TP3] Prefill batch. #new-seq: 1, #new-token: 7, token usage: 0.00",
				"[2025-03-01 12:00:02 DP0 TP1 EP1] ERROR: [2025] not a rank",
				"[2025-03-01 12:00:03 TP1] Scheduler hit an exception: Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nValueError: no");
	}

	@Test
	void readsTheRanks() {
		CollectedEvent event = read("[2025-03-01 12:00:01 DP1 TP3] Prefill batch. #new-seq: 1, #new-token: 7, token usage: 0.00");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("data_rank", 1L).containsEntry("tensor_rank", 3L).containsEntry("message",
				"Prefill batch. #new-seq: 1, #new-token: 7, token usage: 0.00");
	}
}
