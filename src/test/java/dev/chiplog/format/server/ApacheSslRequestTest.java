package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApacheSslRequestTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ApacheSslRequest();
	}

	@Override
	protected List<String> samples() {
		return List.of("[01/Mar/2025:12:00:00 +0200] 192.0.2.7 TLSv1.3 TLS_AES_256_GCM_SHA384 \"GET /x HTTP/1.1\" 17");
	}

	@Test
	void readsCipherAndRequest() {
		CollectedEvent event = read("[01/Mar/2025:12:00:00 +0200] 192.0.2.7 TLSv1.3 AES \"GET /x y HTTP/1.1\" 17");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T10:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("client")).isEqualTo("192.0.2.7");
		assertThat(event.value("tls_cipher")).isEqualTo("AES");
		assertThat(event.value("path")).isEqualTo("/x y");
		assertThat(event.value("bytes")).isEqualTo(17L);
	}
}
