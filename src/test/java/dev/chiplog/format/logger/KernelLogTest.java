package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new KernelLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[    0.000000] Linux version 6.1.0 (gcc)", "[   12.345678] usb 1-1: new high-speed USB device",
				"<6>[   13.345678] EXT4-fs (sda1): mounted", "<6>[   14.345678] nvme0: ready",
				"[Sat Mar  1 12:00:00 2025] nvidia: loading");
	}

	@Test
	void readsSecondsSinceBoot() {
		CollectedEvent event = read("<3>[   12.345678] nvme0: I/O error");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("uptime")).isEqualTo(12.345678);
		assertThat(event.value("logger")).isEqualTo("nvme0");
		assertThat(event.value("message")).isEqualTo("nvme0: I/O error");
	}

	@Test
	void readsATime() {
		CollectedEvent event = read("[Sat Mar  1 12:00:00 2025] usb 1-1: INFO: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.value("message")).isEqualTo("usb 1-1: INFO: x");
	}
}
