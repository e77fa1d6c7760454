package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class TraefikAccessTest extends DialectContract {

	@Override
	protected Format format() {
		return new TraefikAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"ClientAddr":"10.0.0.1:5","ClientHost":"10.0.0.1","DownstreamContentSize":12,"DownstreamStatus":200,"Duration":1200000,"RequestMethod":"GET","RequestPath":"/","RouterName":"web@docker","ServiceName":"web","StartLocal":"2025-03-01T13:00:00.123456789+01:00","StartUTC":"2025-03-01T12:00:00.123456789Z","entryPointName":"http","level":"info","msg":"","time":"2025-03-01T13:00:00+01:00"}""",
				"""
						{"ClientHost":"10.0.0.1","DownstreamStatus":404,"Duration":900,"RequestMethod":"GET","RequestPath":"/a\\"level\\":\\"error\\"","level":"info","msg":"","time":"2025-03-01T12:00:01Z"}""",
				"""
						{"DownstreamStatus":0,"RequestMethod":"GET","time":"2025-03-01T12:00:02Z"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z INFO [web@docker] ", "2025-03-01T12:00:01Z INFO [-] ",
				"2025-03-01T12:00:02Z - [-] -");
	}
}
