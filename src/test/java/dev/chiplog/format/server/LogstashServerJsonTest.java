package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LogstashServerJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LogstashServerJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"level":"INFO","loggerName":"logstash.agent","timeMillis":1740830400123,"thread":"Api Webserver","logEvent":{"message":"API started","port":9600}}""",
				"""
						{"level":"WARN","loggerName":"slowlog.logstash.filters.ruby","timeMillis":1740830401000,"thread":"main","logEvent":{"message":"event processing time","took_in_millis":5026,"event":"{\\"level\\":\\"FATAL\\",\\"message\\":\\"x\\"}"}}""",
				"""
						{"level":"FATAL","loggerName":"logstash.runner","timeMillis":1740830402000,"thread":"main","logEvent":{"exception":"java.io.IOException","backtrace":["a:1","b:2"]}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [logstash.agent] API started",
				"2025-03-01T12:00:01Z WARNING [slowlog.logstash.filters.ruby] event processing time",
				"2025-03-01T12:00:02Z CRITICAL [logstash.runner] -");
	}
}
