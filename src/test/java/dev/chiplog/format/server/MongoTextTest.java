package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MongoText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.382+0100 I CONTROL  [main] starting", "2025-03-01T12:00:00.382+0100 I -        [conn1] ok");
	}

	@Test
	void readsComponentAndContext() {
		CollectedEvent event = read("2025-03-01T12:00:00.382+0100 D2 COMMAND  [conn 1] E is no level");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00.382Z"));
		assertThat(event.level()).isEqualTo(Level.DEBUG);
		assertThat(event.value("logger")).isEqualTo("COMMAND");
		assertThat(event.value("thread")).isEqualTo("conn 1");
		assertThat(event.value("message")).isEqualTo("E is no level");
	}
}
