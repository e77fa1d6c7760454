package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketAccessTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new BucketAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"79a59df900b949e5 models [01/Mar/2025:12:00:00 +0000] 192.0.2.7 arn:aws:iam::1:user/ann 3E57427F REST.GET.OBJECT a%20b.bin \"GET /a%20b.bin HTTP/1.1\" 200 - 113 113 7 6 \"-\" \"S3Console/0.4\" - x= SigV4",
				"79a59df900b949e5 models [01/Mar/2025:12:00:01 +0000] 192.0.2.7 - 3E57427E REST.PUT.OBJECT a \"PUT /a HTTP/1.1\" 403 AccessDenied 243 - 7 - \"-\" \"curl\" -");
	}

	@Test
	void readsOperationAndStatus() {
		CollectedEvent event = read(
				"79a59df900b949e5 models [01/Mar/2025:12:00:01 +0000] 192.0.2.7 - 3E57427E REST.PUT.OBJECT a \"PUT /ERROR HTTP/1.1\" 403 AccessDenied 243 - 7 - \"-\" \"curl\" -");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("bucket")).isEqualTo("models");
		assertThat(event.value("user")).isNull();
		assertThat(event.value("request_id")).isEqualTo("3E57427E");
		assertThat(event.value("operation")).isEqualTo("REST.PUT.OBJECT");
		assertThat(event.value("status")).isEqualTo("403");
		assertThat(event.value("error_code")).isEqualTo("AccessDenied");
		assertThat(event.value("message")).isEqualTo("PUT /ERROR HTTP/1.1");
	}
}
