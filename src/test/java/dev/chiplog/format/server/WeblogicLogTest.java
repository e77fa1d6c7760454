package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeblogicLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WeblogicLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"####<Mar 1, 2025 12:00:00 PM KST> <Info> <Server> <host1> <AdminServer> <[ACTIVE] ExecuteThread: '0'> <<WLS Kernel>> <> <> <1740798000123> <BEA-002613> <Channel \"Default\" is now listening.>",
				"####<Mar 1, 2025 1:00:01 PM UTC> <Error> <HTTP> <host1> <AdminServer> <main> <> <> <42ff> <1740834001000> <[severity-value: 8] [rid: 0]> <BEA-101020> <failed\njava.io.IOException: no\n\tat a.B.c(B.java:1)>",
				"<Mar 1, 2025 12:00:02 PM UTC> <Notice> <WebLogicServer> <BEA-000360> <Server started in RUNNING mode>");
	}

	@Test
	void readsEveryPart() {
		CollectedEvent event = read(
				"####<Mar 1, 2025 1:00:00 PM UTC> <Warning> <Server> <host1> <AdminServer> <[ACTIVE] ExecuteThread: '0'> <<WLS Kernel>> <> <> <1740834000000> <BEA-002613> <<Error> x.>");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T13:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("Server");
		assertThat(event.value("host")).isEqualTo("host1");
		assertThat(event.value("server")).isEqualTo("AdminServer");
		assertThat(event.value("user")).isEqualTo("<WLS Kernel>");
		assertThat(event.value("message_code")).isEqualTo("BEA-002613");
		assertThat(event.value("message")).isEqualTo("<Error> x.");
	}
}
