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

class ProgressBarTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ProgressBar();
	}

	@Override
	protected List<String> samples() {
		return List.of("train:  45%|####5     | 45/100 [00:12<00:15,  3.61it/s, loss=0.5, lr=1e-4]",
				" 20%|██        | 1/5 [00:02<00:09,  2.5s/it]", "  0%|          | 0/5 [00:00<?, ?it/s]",
				"Epoch 1:  50%|█████     | 50/100 [00:10<00:10,  4.9it/s, v_num=0, train/loss=0.25]",
				"Epoch 0: |          | 5/? [00:01<00:00,  4.9it/s, v_num=0]", "45it [00:12,  3.6it/s]",
				"reading: 1200rows [1:02:03, 12.5k rows/s]", "model.safetensors:  50%|█████     | 1.05G/2.10G [00:10<00:10, 102MB/s]",
				"     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸━━━ 12.3/45.6 MB 5.6 MB/s eta 0:00:06");
	}

	@Override
	protected List<String> foreign() {
		return super.foreign().stream().filter(line -> !line.contains("it/s]")).toList();
	}

	@Test
	void readsTheStateAndTheMetrics() {
		assertThat(read(samples().getFirst()).values()).containsExactly(entry("description", "train"), entry("done", 45L),
				entry("total", 100L), entry("percent", 45L), entry("rate", 3.61), entry("elapsed_s", 12L), entry("remaining_s", 15L),
				entry("loss", 0.5), entry("lr", 1e-4));
	}

	@Test
	void tellsTheRateOfASlowLoopPerSecondToo() {
		assertThat(read(samples().get(1)).values()).containsExactly(entry("done", 1L), entry("total", 5L), entry("percent", 20L),
				entry("rate", 0.4), entry("elapsed_s", 2L), entry("remaining_s", 9L));
	}

	@Test
	void leavesOutWhatIsNotKnownYet() {
		assertThat(read(samples().get(2)).values()).containsOnlyKeys("done", "total", "percent", "elapsed_s");
		assertThat(read(samples().get(4)).values()).containsExactly(entry("description", "Epoch 0"), entry("epoch", 0L), entry("done", 5L),
				entry("rate", 4.9), entry("elapsed_s", 1L), entry("remaining_s", 0L), entry("v_num", 0L));
		assertThat(read(samples().get(5)).values()).containsExactly(entry("done", 45L), entry("rate", 3.6), entry("elapsed_s", 12L));
		assertThat(read(samples().get(6)).values()).containsExactly(entry("description", "reading"), entry("done", 1200L),
				entry("rate", 12_500.0), entry("elapsed_s", 3723L));
	}

	@Test
	void countsBytesWhole() {
		assertThat(read(samples().get(7)).values()).containsEntry("done", 1_050_000_000L).containsEntry("total", 2_100_000_000L)
				.containsEntry("rate", 102e6).containsEntry("description", "model.safetensors");
		assertThat(read(samples().get(8)).values()).containsExactly(entry("done", 12_300_000L), entry("total", 45_600_000L),
				entry("rate", 5.6e6), entry("remaining_s", 6L));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2025-03-01 12:00:00 INFO train:  45%|####5     | 45/100 [00:12<00:15,  3.61it/s]",
			" 45%|####5     | 45/100 [00:12<00:15,  3.61it/s]2025-03-01 12:00:00 INFO ready", "disk 45% | 45/100 [full]",
			"took 12 [00:12, fast]", "45it [00:12]", "| 45/100 [a<b, c/d]", "━━━━━━━━ Summary ━━━━━━━━", "[00:12<00:15,  3.61it/s]"})
	void leavesOtherLinesAlone(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		assertThat(parser().starts(bytes, 0, bytes.length)).isFalse();
	}
}
