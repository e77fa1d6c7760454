package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Fail2banLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new Fail2banLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,123 fail2ban.server         [123]: INFO    Starting Fail2ban",
				"2025-03-01 12:00:01,123 fail2ban.actions        [123]: NOTICE  [sshd] Ban 192.0.2.7",
				"2025-03-01 12:00:02,123 fail2ban.actions: WARNING [ssh] Unban 192.0.2.7");
	}

	@Test
	void readsTheJail() {
		CollectedEvent event = read("2025-03-01 12:00:01,123 fail2ban.actions        [123]: NOTICE  [sshd] ERROR Ban [x]");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.NOTICE);
		assertThat(event.value("logger")).isEqualTo("fail2ban.actions");
		assertThat(event.value("pid")).isEqualTo(123L);
		assertThat(event.value("jail")).isEqualTo("sshd");
		assertThat(event.value("message")).isEqualTo("ERROR Ban [x]");
	}
}
