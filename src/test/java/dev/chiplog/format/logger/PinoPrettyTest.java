package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinoPrettyTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new PinoPretty();
	}

	@Override
	protected List<String> samples() {
		return List.of("[12:00:00.123] INFO (1234): ready",
				"[2025-03-01 12:00:00.123 +0000] ERROR (api/1234 on host-1): failed\n    err: {\n      \"type\": \"Error\"\n    }",
				"[12:00:01.000] WARN: slow (really)");
	}

	@Test
	void readsNameProcessAndHost() {
		CollectedEvent event = read("[2025-03-01 12:00:00.123 +0100] ERROR (api/1234 on host-1): failed (INFO): x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("api");
		assertThat(event.value("pid")).isEqualTo(1234L);
		assertThat(event.value("host")).isEqualTo("host-1");
		assertThat(event.value("message")).isEqualTo("failed (INFO): x");
	}
}
