package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HclogTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new HclogText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.123Z [INFO]  agent.server.raft: entering follower state: leader=",
				"2025-03-01T12:00:01.123+0900 [ERROR] core: failed: error=\"[INFO] x: y\"",
				"2025-03-01T12:00:02.123Z [WARN]  expired request");
	}

	@Test
	void readsTheSubsystem() {
		CollectedEvent event = read("2025-03-01T12:00:01.123+0900 [ERROR] core.cluster: failed: error=\"[INFO] x: y\"");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("core.cluster");
		assertThat(event.value("message")).isEqualTo("failed: error=\"[INFO] x: y\"");
	}
}
