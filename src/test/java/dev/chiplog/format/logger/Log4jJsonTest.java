package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class Log4jJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new Log4jJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"instant":{"epochSecond":1740830400,"nanoOfSecond":123456789},"thread":"main","level":"INFO","loggerName":"org.example.App","message":"started in 2 s","endOfBatch":false,"loggerFqcn":"org.apache.logging.log4j.spi.AbstractLogger","threadId":1,"threadPriority":5}""",
				"""
						{"instant":{"epochSecond":1740830401,"nanoOfSecond":5000000},"thread":"main","level":"ERROR","loggerName":"org.example.App","message":"2025-03-01 12:00:00 INFO nested","thrown":{"commonElementCount":0,"message":"no route","name":"java.io.IOException","extendedStackTrace":"java.io.IOException: no route\\n\\tat org.example.App.run(App.java:9)"},"endOfBatch":false,"contextMap":{"requestId":"r-1"}}""",
				"""
						{"timeMillis":1740830402000,"thread":"main","level":"FATAL","loggerName":"org.example.App","message":"stopped","endOfBatch":true}""",
				"""
						{"instant":{"epochSecond":1740830403},"level":"WARN","message":"no logger"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z INFO [org.example.App] started in 2 s",
				"2025-03-01T12:00:01.005Z ERROR [org.example.App] 2025-03-01 12:00:00 INFO nested",
				"2025-03-01T12:00:02Z CRITICAL [org.example.App] stopped", "2025-03-01T12:00:03Z WARNING [-] no logger");
	}

	@Test
	void namesWhatWasThrown() {
		assertThat(read(samples().get(1)).value("thrown.name")).isEqualTo("java.io.IOException");
	}
}
