package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AptHistoryTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new AptHistory();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"Start-Date: 2025-03-01  12:00:00\nCommandline: apt-get install libfoo\nInstall: libfoo:amd64 (1.2-3)\nEnd-Date: 2025-03-01  12:00:07",
				"Log started: 2025-03-01  12:00:00\nSelecting previously unselected package libfoo.");
	}

	@Override
	protected double leastShare() {
		return 0.8;
	}

	@Test
	void readsTheRun() {
		CollectedEvent event = read(
				"Start-Date: 2025-03-01  12:00:00\nCommandline: apt-get install libfoo\nEnd-Date: 2025-03-01  12:00:07");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.value("message")).isEqualTo("Commandline: apt-get install libfoo\nEnd-Date: 2025-03-01  12:00:07");
	}
}
