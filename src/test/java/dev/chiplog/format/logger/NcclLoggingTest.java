package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NcclLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new NcclLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("node-1:1234:5678 [0] NCCL INFO Bootstrap : Using eth0:10.0.0.1<0>",
				"node-1:1234:5679 [1] NCCL WARN Call to connect returned Connection refused",
				"[2025-03-01 12:00:00] node-1:1234:5679 [1] NCCL INFO Channel 00 : 0[0] -> 1[1]");
	}

	@Test
	void readsProcessThreadAndDevice() {
		CollectedEvent event = read("[2025-03-01 12:00:00] node-1.example.org:1234:5679 [3] NCCL WARN INFO is no level");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("host")).isEqualTo("node-1.example.org");
		assertThat(event.value("pid")).isEqualTo(1234L);
		assertThat(event.value("tid")).isEqualTo(5679L);
		assertThat(event.value("device")).isEqualTo(3L);
		assertThat(event.value("logger")).isEqualTo("NCCL");
		assertThat(event.value("message")).isEqualTo("INFO is no level");
	}
}
