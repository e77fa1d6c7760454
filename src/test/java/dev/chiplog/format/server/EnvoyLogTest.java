package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvoyLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new EnvoyLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00.123][1][info][main] [source/server/server.cc:123] initializing",
				"[2025-03-01 12:00:01.123][17][warning][config] gRPC stream closed: 14");
	}

	@Test
	void readsComponentAndPlace() {
		CollectedEvent event = read("[2025-03-01 12:00:00.123][1][critical][main] [source/server.cc:123] [info] no");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("thread")).isEqualTo(1L);
		assertThat(event.value("logger")).isEqualTo("main");
		assertThat(event.value("file")).isEqualTo("source/server.cc");
		assertThat(event.value("line")).isEqualTo(123L);
		assertThat(event.value("message")).isEqualTo("[info] no");
	}
}
