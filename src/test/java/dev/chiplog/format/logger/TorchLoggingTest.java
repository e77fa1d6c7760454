package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TorchLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new TorchLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("[W301 12:00:00.123456789 socket.cpp:697] [c10d] The client socket has failed",
				"[E301 12:00:00.223456789 ProcessGroupNCCL.cpp:607] [Rank 0] Watchdog caught collective operation timeout",
				"[I1125 12:00:00.323456789 TCPStore.cpp:274] [c10d - debug] ready",
				"[W ProcessGroupNCCL.cpp:1856] Warning: 0NCCL_AVOID_RECORD_STREAMS=1");
	}

	@Test
	void readsAMonthOfOneDigit() {
		CollectedEvent event = read("[E301 12:00:00.123456789 ProcessGroupNCCL.cpp:607] [Rank 0] I301 12:00:00 is no time");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456789Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("ProcessGroupNCCL.cpp");
		assertThat(event.value("line")).isEqualTo(607L);
		assertThat(event.value("message")).isEqualTo("[Rank 0] I301 12:00:00 is no time");
	}

	@Test
	void readsAMonthOfTwoDigits() {
		CollectedEvent event = read("[W1125 12:00:00.123456789 socket.cpp:697] x");
		assertThat(event.time()).isEqualTo(Instant.parse("2024-11-25T12:00:00.123456789Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
	}

	@Test
	void readsTheOldHeaderWithoutATime() {
		CollectedEvent event = read("[W ProcessGroupNCCL.cpp:1856] Warning");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("ProcessGroupNCCL.cpp");
	}
}
