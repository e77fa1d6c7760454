package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmUnifiedLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new JvmUnifiedLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01T12:00:00.123+0000][0.123s][info][gc,start    ] GC(0) Pause Young (Normal)",
				"[0.223s][warning][gc] GC(1) slow", "[2025-03-01T12:00:01.123+0000][1.5s][info ][gc] GC(2) Pause",
				"2025-03-01T12:00:02.123+0000: 2.234: [GC (Allocation Failure) [PSYoungGen: 512K->64K(1024K)] 512K->64K(2048K), 0.01 secs]",
				"3.234: [Full GC (Ergonomics) 64K->32K(2048K), 0.1 secs]");
	}

	@Test
	void readsTagsAndUptime() {
		CollectedEvent event = read("[2025-03-01T12:00:00.123+0000][0.123s][warning][gc,start    ] GC(0) [error] Pause");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("uptime")).isEqualTo(0.123);
		assertThat(event.value("logger")).isEqualTo("gc,start");
		assertThat(event.value("message")).isEqualTo("GC(0) [error] Pause");
	}

	@Test
	void readsAnUptimeOnly() {
		CollectedEvent event = read("[0.223s][info][gc] GC(1) x");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("uptime")).isEqualTo(0.223);
		assertThat(event.value("logger")).isEqualTo("gc");
	}
}
