package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectronLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new DetectronLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[03/01 12:00:00 d2.utils.events]:  eta: 0:10:00  iter: 19  total_loss: 1.25  lr: 0.001  max_mem: 2000M",
				"WARNING [03/01 12:00:01 fvcore.common.checkpoint]: Some model parameters [not in the checkpoint]: a",
				"[03/01 12:00:02 detectron2]: Environment info:\n----  ----\nGPU   A");
	}

	@Test
	void readsAStampWithoutYear() {
		CollectedEvent event = read("[03/01 12:00:00 d2.utils.events]:  eta: 0:10:00  iter: 19  total_loss: 1.25");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("logger", "d2.utils.events").containsEntry("message",
				"eta: 0:10:00  iter: 19  total_loss: 1.25");
	}
}
