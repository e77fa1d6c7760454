package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SambaLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SambaLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025/03/01 12:00:00.123456,  0] ../../source3/smbd/server.c:1234(main)\n  smbd version 4.17 started.\n  Copyright",
				"[2025/03/01 12:00:01.123456,  3, pid=77, effective(0, 0)] ../../auth/auth.c:42(check)\n  [ERROR] x");
	}

	@Test
	void readsTheHeading() {
		CollectedEvent event = read("[2025/03/01 12:00:01.123456,  1, pid=77, effective(0, 0)] ../../auth/auth.c:42(check)\n  [ERROR] x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123456Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("../../auth/auth.c");
		assertThat(event.value("line")).isEqualTo(42L);
		assertThat(event.value("function")).isEqualTo("check");
		assertThat(event.value("message")).isEqualTo("[ERROR] x");
	}
}
