package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsEventTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WindowsEventText();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"Event[0]:\n  Log Name: Application\n  Source: Chiplog Service\n  Date: 2025-03-01T12:00:00.000\n  Event ID: 7\n  Task: N/A\n  Level: Error\n  Opcode: Info\n  Description: \nfailed\n",
				"Event[1]\n  Log Name: System\n  Source: Disk\n  Date: 2025-03-01T12:00:01.1230000Z\n  Event ID: 8\n  Task: N/A\n  Level: Information\n  Description: \nInfo: ready");
	}

	@Override
	protected double leastShare() {
		return 0.5;
	}

	@Test
	void readsTheProperties() {
		CollectedEvent event = read(
				"Event[0]:\n  Log Name: Application\n  Source: My Service\n  Date: 2025-03-01T12:00:00.123\n  Event ID: 7\n  Task: N/A\n  Level: Warning\n  Keyword: Classic\n  Description: \nLevel: Error");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("My Service");
		assertThat(event.value("event_id")).isEqualTo(7L);
		assertThat(event.value("channel")).isEqualTo("Application");
	}
}
