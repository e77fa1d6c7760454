package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcingaLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new IcingaLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00 +0100] warning/Notifier: failed", "information/cli: loading");
	}

	@Test
	void readsLevelAndComponent() {
		CollectedEvent event = read("[2025-03-01 12:00:00 +0100] critical/Notifier: a/b: c");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("logger")).isEqualTo("Notifier");
		assertThat(event.value("message")).isEqualTo("a/b: c");
	}
}
