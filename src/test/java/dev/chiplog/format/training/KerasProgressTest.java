package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KerasProgressTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new KerasProgress();
	}

	@Override
	protected List<String> samples() {
		return List.of("Epoch 3/10", " 45/100 [============>.................] - ETA: 12s - loss: 0.4 - accuracy: 0.9",
				"100/100 [==============================] - 5s 50ms/step - loss: 0.4 - val_loss: nan",
				"     45/Unknown - 5s 50ms/step - loss: 0.4", "45/100 ━━━━━━━━━━━━━━━━━━━━ 1:05 30ms/step - accuracy: 0.9 - loss: 0.4",
				"100/100 ━━━━━━━━━━━━━━━━━━━━ 3s 200us/step - accuracy: 0.9 - loss: 0.4",
				"100/100 - 5s - loss: 0.4 - accuracy: 0.9 - 5s/epoch - 50ms/step", "100/100 - 5s - 50ms/step - accuracy: 0.9");
	}

	@Test
	void readsWhichEpochBegins() {
		assertThat(read("Epoch 3/10").values()).containsExactly(entry("epoch", 3L), entry("epoch_total", 10L));
	}

	@Test
	void readsBarsOfASCII() {
		assertThat(read(samples().get(1)).values()).containsExactly(entry("done", 45L), entry("total", 100L), entry("remaining_s", 12L),
				entry("loss", 0.4), entry("accuracy", 0.9));
		assertThat(read(samples().get(2)).values()).containsExactly(entry("done", 100L), entry("total", 100L), entry("elapsed_s", 5L),
				entry("rate", 20.0), entry("loss", 0.4), entry("val_loss", Double.NaN));
		assertThat(read(samples().get(3)).values()).containsExactly(entry("done", 45L), entry("elapsed_s", 5L), entry("rate", 20.0),
				entry("loss", 0.4));
	}

	@Test
	void readsBarsOfHeavyLines() {
		assertThat(read(samples().get(4)).values()).containsExactly(entry("done", 45L), entry("total", 100L), entry("remaining_s", 65L),
				entry("rate", 1000.0 / 30), entry("accuracy", 0.9), entry("loss", 0.4));
		assertThat(read(samples().get(5)).values()).containsEntry("elapsed_s", 3L).containsEntry("rate", 5000.0);
	}

	@Test
	void readsOneLineAnEpoch() {
		assertThat(read(samples().get(6)).values()).containsEntry("elapsed_s", 5L).containsEntry("rate", 20.0).containsEntry("loss", 0.4)
				.containsEntry("accuracy", 0.9);
		assertThat(read(samples().get(7)).values()).containsEntry("rate", 20.0).containsEntry("accuracy", 0.9);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Epoch 3/10: loss 0.4", "Epoch 3", "45/100 tests passed", "45/100 [full] - 5s", "1/2 - done", "12/25/2025 - 5s",
			"100/100 - 5 - loss: 0.4", "45/100 ━━━━ late"})
	void leavesOtherLinesAlone(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		assertThat(parser().starts(bytes, 0, bytes.length)).isFalse();
	}
}
