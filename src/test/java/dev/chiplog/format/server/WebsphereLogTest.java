package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebsphereLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new WebsphereLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[3/1/25 12:00:00:123 KST] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business",
				"[10/12/24 12:00:01:123 UTC] 0000001f SystemErr     R   java.io.IOException: no",
				"[3/1/25 12:00:02:123 UTC] 0000001f WebApp        E   SRVE0293E: [I] x");
	}

	@Test
	void readsTheLetter() {
		CollectedEvent event = read("[3/1/25 12:00:02:123 UTC] 0000001f WebApp        E   SRVE0293E: I x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("thread")).isEqualTo("0000001f");
		assertThat(event.value("logger")).isEqualTo("WebApp");
		assertThat(event.value("message")).isEqualTo("SRVE0293E: I x");
	}
}
