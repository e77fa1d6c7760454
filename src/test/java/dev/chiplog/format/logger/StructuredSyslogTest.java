package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuredSyslogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new StructuredSyslog();
	}

	@Override
	protected List<String> samples() {
		return List.of("<165>1 2025-03-01T12:00:00.003Z gpu-1 trainer 8710 - - started",
				"<34>1 2025-03-01T12:00:00+01:00 gpu-1 su - ID47 [meta seq=\"7\"][run@1 name=\"a \\\"b\\\" \\]\"] failed");
	}

	@Test
	void tellsStructuredDataAsFields() {
		CollectedEvent event = read(
				"<34>1 2025-03-01T12:00:00+01:00 gpu-1 su - ID47 [meta seq=\"7\"][run@1 name=\"a \\\"b\\\" \\]\"] failed");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T11:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("host")).isEqualTo("gpu-1");
		assertThat(event.value("logger")).isEqualTo("su");
		assertThat(event.value("pid")).isNull();
		assertThat(event.value("message_id")).isEqualTo("ID47");
		assertThat(event.value("meta.seq")).isEqualTo("7");
		assertThat(event.value("run@1.name")).isEqualTo("a \"b\" ]");
		assertThat(event.value("message")).isEqualTo("failed");
	}
}
