package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerDictTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TrainerDict();
	}

	@Override
	protected List<String> samples() {
		return List.of("{'loss': 0.86, 'grad_norm': 1.2, 'learning_rate': 5e-05, 'epoch': 1.0}",
				"{'eval_loss': nan, 'eval_runtime': 12.1, 'epoch': 1.0}", "{'train_runtime': '12.5', 'train_loss': '0.5'}");
	}

	@Test
	void leavesTheMetricsToWhatLiftsThemFromTheMessage() {
		CollectedEvent event = read(samples().get(0));
		assertThat(event.values()).containsOnlyKeys("message").containsValue(samples().get(0));
		assertThat(event.time()).isNull();
	}

	@Test
	void leavesOtherDictsAlone() {
		for (String line : List.of("{'model': 'a', 'n': 1}", "{'loss': 0.86,", "{\"loss\": 0.86}", "{'': 1}", "{'a': "))
			assertThat(CollectedEvent.of(parser(), line)).as(line).isNull();
	}
}
