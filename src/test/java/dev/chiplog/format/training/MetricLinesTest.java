package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricLinesTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MetricLines();
	}

	@Override
	protected List<String> samples() {
		return List.of("step:10/1390 train_time:823ms step_avg:nanms", "iter 10: loss 2.1, time 12ms, mfu 3%",
				"Epoch: [0][  10/5005]\tTime  0.3 ( 0.5)\tLoss 6.9e+00 (7.0e+00)");
	}

	@Test
	void readsTheStep() {
		CollectedEvent event = read("step:10/1390 train_time:823ms step_avg:82.3ms");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("step", 10L).containsEntry("steps", 1390L).containsEntry("message",
				"train_time:823ms step_avg:82.3ms");
	}
}
