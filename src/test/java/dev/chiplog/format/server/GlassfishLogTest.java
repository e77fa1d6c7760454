package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlassfishLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new GlassfishLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"[2025-03-01T12:00:00.123+0000] [Payara 5] [INFO] [NCLS-1] [javax.enterprise.system.core] [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1740830400123] [levelValue: 800] [[\n  Ready [x] ]]",
				"[#|2025-03-01T12:00:01.123+0900|SEVERE|glassfish 4.1|javax.enterprise|_ThreadID=1;_ThreadName=main;|failed|INFO|#]");
	}

	@Override
	protected double leastShare() {
		return 0.6;
	}

	@Test
	void readsTheUniformFormat() {
		CollectedEvent event = read(
				"[#|2025-03-01T12:00:01.123+0900|SEVERE|glassfish 4.1|javax.enterprise|_ThreadID=1;|failed |INFO| x|#]");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("javax.enterprise");
		assertThat(event.value("message")).isEqualTo("failed |INFO| x|#]");
	}
}
