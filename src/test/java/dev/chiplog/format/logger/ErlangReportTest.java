package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErlangReportTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ErlangReport();
	}

	@Override
	protected List<String> samples() {
		return List.of("=INFO REPORT==== 1-Mar-2025::12:00:00 ===\nStarting RabbitMQ 3.6",
				"=ERROR REPORT==== 1-Mar-2025::12:00:01.123456 ===\n** Generic server <0.1.0> terminating\n** Reason for termination ==",
				"=CRASH REPORT==== 1-Mar-2025::12:00:02 ===\n  crasher:\n    pid: <0.7.0>");
	}

	@Test
	void readsTheHeading() {
		CollectedEvent event = read("=ERROR REPORT==== 1-Mar-2025::12:00:01.123456 ===\n** Generic server terminating\n=INFO x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123456Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("message")).isEqualTo("** Generic server terminating\n=INFO x");
	}
}
