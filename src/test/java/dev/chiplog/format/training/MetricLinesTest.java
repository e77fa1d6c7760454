package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricLinesTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MetricLines();
	}

	@Override
	protected List<String> samples() {
		return List.of("step:10/1390 train_time:823ms step_avg:nanms", "iter 10: loss 2.1, time 12ms, mfu 3%",
				"Epoch: [0][  10/5005]\tTime  0.3 ( 0.5)\tLoss 6.9e+00 (7.0e+00)", "Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.297",
				"Test set: Average loss: 0.0478, Accuracy: 9843/10000 (98%)", "40:\tlearn: 0.61\ttest: 0.63\tbest: 0.63 (40)\ttotal: 120ms",
				"| epoch 003 | loss 5.1 | ppl 34.2 | wps 1000", "step 30 | loss: 3.25 | lr 6.0e-04 | tok/sec: 15000.5");
	}

	@Test
	void keepsTheWholeLineFromWhichItsMetricsAreLifted() {
		CollectedEvent event = read("step:10/1390 train_time:823ms step_avg:82.3ms");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsExactly(Map.entry("message", "step:10/1390 train_time:823ms step_avg:82.3ms"));
	}
}
