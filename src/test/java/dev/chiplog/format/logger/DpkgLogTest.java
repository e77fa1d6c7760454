package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DpkgLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new DpkgLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00 startup archives unpack", "2025-03-01 12:00:00 install libfoo:amd64 <none> 1.2-3",
				"2025-03-01 12:00:01 status half-configured libfoo:amd64 1.2-3", "2025-03-01 12:00:02 configure libfoo:amd64 1.2-3 <none>");
	}

	@Test
	void readsPackageAndVersion() {
		CollectedEvent event = read("2025-03-01 12:00:01 status installed libfoo:amd64 1.2-3");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("package")).isEqualTo("libfoo:amd64");
		assertThat(event.value("version")).isEqualTo("1.2-3");
		assertThat(event.value("message")).isEqualTo("status installed libfoo:amd64 1.2-3");
	}
}
