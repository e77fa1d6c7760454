package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TensorflowLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TensorflowLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123456: I tensorflow/core/util/port.cc:113] oneDNN is on",
				"2025-03-01 12:00:00.223456: W external/xla/xla/service/gpu.cc:42] E is no level: here",
				"2025-03-01 12:00:01.123456: F tensorflow/core/x.cc:9] Check failed: a == b");
	}

	@Test
	void readsFileAndLine() {
		CollectedEvent event = read("2025-03-01 12:00:00.223456: W external/xla/gpu.cc:42] 2025-03-01 12:00:00: E x.cc:1] quoted");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.223456Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("external/xla/gpu.cc");
		assertThat(event.value("line")).isEqualTo(42L);
		assertThat(event.value("message")).isEqualTo("2025-03-01 12:00:00: E x.cc:1] quoted");
	}
}
