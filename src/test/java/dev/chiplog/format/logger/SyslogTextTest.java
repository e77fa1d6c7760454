package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyslogTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new SyslogText();
	}

	@Override
	protected List<String> samples() {
		return List.of("1740830400.123456 host1 sshd[7]: opened", "Mar  1 12:00:00 host1 kernel[0] <Error>: no",
				"Mar  1 12:00:00 host1 com.example.xpc[1] (com.example.a[7]): exited", "Sat 2025-03-01 12:00:00 UTC host1 sshd[7]: opened",
				"2025-03-01 12:00:00+09 host1 My Installer[7]: done", "Mar  1 12:00:00 gpu-1 sshd[42]: session opened",
				"<13>Mar  1 12:00:00 gpu-1 app: hello", "Mar  1 12:00:00 gpu-1 last message repeated 2 times",
				"2025-03-01T12:00:00+01:00 gpu-1 systemd[1]: Started job.", "Mar  1 12:00:00 gate user.warn kernel: [1.5] drop");
	}

	@Test
	void takesTheYearOfTheLastWrite() {
		CollectedEvent event = read("Dec 31 23:59:59 gpu-1 sshd(pam_unix)[42]: session opened");
		assertThat(event.time()).isEqualTo(Instant.parse("2024-12-31T23:59:59Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("host")).isEqualTo("gpu-1");
		assertThat(event.value("logger")).isEqualTo("sshd(pam_unix)");
		assertThat(event.value("pid")).isEqualTo(42L);
		assertThat(event.value("message")).isEqualTo("session opened");
	}

	@Test
	void readsTheLevelFromThePriority() {
		CollectedEvent event = read("<11>Mar  1 12:00:00 gpu-1 app: INFO hello");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("app");
		assertThat(event.value("message")).isEqualTo("INFO hello");
	}
}
