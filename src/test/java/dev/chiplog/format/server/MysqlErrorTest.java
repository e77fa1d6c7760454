package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class MysqlErrorTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MysqlError();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.123456Z 0 [System] [MY-010116] [Server] starting",
				"250301 12:00:00 [Note] Event Scheduler: Loaded", "250301 12:00:00  InnoDB: Completed",
				"2025-03-01T12:00:00.835618Z 0 [Note] [MY-012487] [InnoDB] recovery",
				"2025-03-01T12:00:00.335060Z 0 [Warning] deprecated option");
	}

	@Test
	void readsCodeAndSubsystem() {
		CollectedEvent event = read("2025-03-01T12:00:00.835618Z 8 [ERROR] [MY-012487] [InnoDB] failed");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("thread")).isEqualTo(8L);
		assertThat(event.value("code")).isEqualTo("MY-012487");
		assertThat(event.value("logger")).isEqualTo("InnoDB");
		assertThat(event.value("message")).isEqualTo("failed");
	}
}
