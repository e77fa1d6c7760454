package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HaproxyLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new HaproxyLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"192.0.2.7:41834 [01/Mar/2025:12:00:00.123] web~ api/node1 0/0/1/2/3 200 123 - - ---- 1/1/0/0/0 0/0 \"GET /v1 HTTP/1.1\"",
				"Mar  1 12:00:01 lb1 haproxy[77]: 2001:db8::1:41835 [01/Mar/2025:12:00:01.000] web api/<NOSRV> 0/-1/-1/-1/3 503 0 - - SC-- 1/1/0/0/0 0/0 {agent|ERROR} \"POST /v1 HTTP/1.1\"",
				"192.0.2.7:41836 [01/Mar/2025:12:00:02.000] db db/node2 1/0/5007 212 -- 0/0/0/0/3 0/0",
				"192.0.2.7:41837 [01/Mar/2025:12:00:03.000] web/1: SSL handshake failure");
	}

	@Test
	void readsTheTimeOfTheRequest() {
		CollectedEvent event = read(
				"Mar  1 12:00:05 lb1 haproxy[77]: 2001:db8::1:41835 [01/Mar/2025:12:00:01.123] web api/node1 0/0/-1/2/3 503 0 - - SC-- 1/1/0/0/0 0/0 {a [b] \"} \"POST /v1 HTTP/1.1\"");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("host")).isEqualTo("lb1");
		assertThat(event.value("client")).isEqualTo("2001:db8::1");
		assertThat(event.value("frontend")).isEqualTo("web");
		assertThat(event.value("backend")).isEqualTo("api");
		assertThat(event.value("server")).isEqualTo("node1");
		assertThat(event.value("status")).isEqualTo(503L);
		assertThat(event.value("message")).isEqualTo("POST /v1 HTTP/1.1");
	}
}
