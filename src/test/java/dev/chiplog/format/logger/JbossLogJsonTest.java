package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class JbossLogJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new JbossLogJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"timestamp":"2025-03-01T13:00:00.123+01:00","sequence":7,"loggerClassName":"org.jboss.logging.Logger","loggerName":"io.quarkus","level":"INFO","message":"started","threadName":"main","threadId":1,"mdc":{},"ndc":"","hostName":"a1","processName":"app","processId":3}""",
				"""
						{"timestamp":"2025-03-01T12:00:01Z","sequence":8,"loggerClassName":"x","loggerName":"org.acme","level":"SEVERE","message":"level=info odd","stackTrace":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)"}""",
				"""
						{"timestamp":"2025-03-01T12:00:02Z","sequence":9,"loggerClassName":"x","level":"WARN","exception":{"exceptionType":"java.io.IOException","frames":[{"class":"a.B"}]}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [io.quarkus] started", "2025-03-01T12:00:01Z ERROR [org.acme] level=info odd",
				"2025-03-01T12:00:02Z WARNING [-] -");
	}

	@Test
	void namesWhatWasThrown() {
		assertThat(read(samples().get(1)).value("exception")).isEqualTo("java.io.IOException");
		assertThat(read(samples().get(2)).value("exception.type")).isEqualTo("java.io.IOException");
	}
}
