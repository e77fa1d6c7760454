package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApacheErrorTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ApacheError();
	}

	@Override
	protected List<String> samples() {
		return List.of("[Sat Mar 01 12:00:00.123456 2025] [rewrite:trace3] [pid 12] mod_rewrite.c(480): applying",
				"[Sat Mar 01 12:00:00 2025] [error] [client 192.0.2.7] File does not exist: /x",
				"[Sat Mar 01 12:00:00.103522 2025] [mpm_prefork:notice] [pid 11379] AH00163: resuming",
				"[Sat Mar 01 12:00:00 2025] [notice] caught SIGTERM",
				"[Sat Mar 01 12:00:01.000001 2025] [core:notice] [pid 11379:tid 140] AH00094: Command line: 'httpd'",
				"[Sat Mar 01 12:00:02 2025] [warn] child process 7 still did not exit");
	}

	@Test
	void readsModuleAndClient() {
		CollectedEvent event = read(
				"[Sat Mar 01 12:00:00.902022 2025] [core:error] [pid 35708:tid 4328636416] [client 192.0.2.7:80] not found");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.902022Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("core");
		assertThat(event.value("pid")).isEqualTo(35708L);
		assertThat(event.value("tid")).isEqualTo(4328636416L);
		assertThat(event.value("client")).isEqualTo("192.0.2.7:80");
		assertThat(event.value("message")).isEqualTo("not found");
	}
}
