package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinuxAuditTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LinuxAudit();
	}

	@Override
	protected List<String> samples() {
		return List.of("type=USER_END msg=audit(1740830400.178:196): pid=1", "node=gpu-1 type=LOGIN msg=audit(1740830400.178:197): pid=2");
	}

	@Test
	void readsTheStampInBrackets() {
		CollectedEvent event = read("node=gpu-1 type=LOGIN msg=audit(1740830400.178:197): pid=2");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.178Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("host")).isEqualTo("gpu-1");
		assertThat(event.value("logger")).isEqualTo("LOGIN");
		assertThat(event.value("event")).isEqualTo(197L);
		assertThat(event.value("message")).isEqualTo("pid=2");
	}
}
