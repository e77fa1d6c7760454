package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TorchServeLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TorchServeLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00,123 [INFO ] main org.pytorch.serve.ModelServer - Torchserve version: 0.12.0",
				"2025-03-01T12:00:01,123 [WARN ] W-9000-resnet_1.0-stderr MODEL_LOG - ERROR - not a level",
				"CPUUtilization.Percent:0.5|#Level:Host|#hostname:node1,timestamp:1740830400",
				"2025-03-01T12:00:02,123 [ERROR] epollEventLoopGroup-5-1 org.pytorch.serve.wlm.WorkerThread - died\njava.lang.IllegalStateException: no\n\tat a.B.c(B.java:1)");
	}

	@Test
	void takesNoLevelFromTheMessage() {
		CollectedEvent event = read("2025-03-01T12:00:01,123 [WARN ] W-9000-resnet_1.0-stderr MODEL_LOG - ERROR - not a level");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("thread", "W-9000-resnet_1.0-stderr").containsEntry("logger", "MODEL_LOG")
				.containsEntry("message", "ERROR - not a level");
	}

	@Test
	void readsAMetric() {
		CollectedEvent event = read("CPUUtilization.Percent:0.5|#Level:Host|#hostname:node1,timestamp:1740830400");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("metric", "CPUUtilization.Percent").containsEntry("dimensions", "Level:Host")
				.containsEntry("host", "node1");
	}
}
