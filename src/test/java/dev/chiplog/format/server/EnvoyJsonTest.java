package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvoyJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new EnvoyJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"start_time":"2025-03-01T12:00:00.123Z","method":"GET","path":"/v1/models","protocol":"HTTP/1.1","response_code":200,"response_flags":"-","bytes_received":0,"bytes_sent":12,"duration":4,"upstream_service_time":"3","x_forwarded_for":null,"user_agent":"curl","request_id":"r-1","authority":"api","upstream_host":"10.0.0.1:80"}""",
				"""
						{"start_time":"2025-03-01T12:00:01.000Z","method":"POST","path":"/a?level=error","response_code":"503","response_flags":"UF,URX","bytes_sent":"91","duration":"30","upstream_cluster":"outbound|80||a"}""",
				"""
						{"response_code":0,"response_flags":"DC","bytes_sent":0}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z - [-] -", "2025-03-01T12:00:01Z - [-] -", "- - [-] -");
	}

	@Test
	void readsNumbersThatAreQuoted() {
		assertThat(read(samples().get(1)).value("response_code")).isEqualTo(503L);
	}
}
