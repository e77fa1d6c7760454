package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadBalancerAccessTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LoadBalancerAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"https 2025-03-01T12:00:00.123456Z app/api/50dc 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 34 366 \"GET https://example.org:443/ HTTP/2.0\" \"curl/8.5\" ECDHE TLSv1.2 arn:aws:x \"Root=1-58\" \"example.org\" \"-\" 0 2025-03-01T12:00:00.000Z \"forward\"",
				"2025-03-01T12:00:01.123456Z my-elb 192.0.2.7:2818 - -1 -1 -1 503 0 0 0 \"GET http://example.org:80/ HTTP/1.1\" \"-\" - -");
	}

	@Test
	void readsTimesAndStatus() {
		CollectedEvent event = read("2025-03-01T12:00:01.123456Z my-elb 192.0.2.7:2818 - -1 -1 -1 503 0 0 0 \"- ERROR - \" \"a [b]\" - -");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123456Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("client")).isEqualTo("192.0.2.7:2818");
		assertThat(event.value("target")).isNull();
		assertThat(event.value("status")).isEqualTo("503");
		assertThat(event.value("user_agent")).isEqualTo("a [b]");
		assertThat(event.value("message")).isEqualTo("- ERROR -");
	}
}
