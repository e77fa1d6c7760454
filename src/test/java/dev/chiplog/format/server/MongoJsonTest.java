package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class MongoJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new MongoJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"t":{"$date":"2025-03-01T13:00:00.123+01:00"},"s":"I","c":"NETWORK","id":22943,"ctx":"listener","msg":"Connection accepted","attr":{"remote":"127.0.0.1:5000","connectionId":1}}""",
				"""
						{"t":{"$date":"2025-03-01T12:00:01.000Z"},"s":"W","c":"COMMAND","id":51803,"ctx":"conn1","msg":"Slow query: \\"s\\":\\"F\\"","attr":{"durationMillis":120,"command":{"find":"x","lsid":{"id":{"$uuid":"a"}}}},"tags":["startupWarnings"]}""",
				"""
						{"t":{"$date":"2025-03-01T12:00:02.000Z"},"s":"D2","c":"-","id":1,"ctx":"main","msg":"x"}""",
				"""
						{"t":{"$date":"2025-03-01T12:00:03.000Z"},"s":"F","c":"CONTROL","id":2,"ctx":"main","msg":"BACKTRACE","attr":{"bt":{"backtrace":[{"a":"1"}]}}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [NETWORK] Connection accepted",
				"2025-03-01T12:00:01Z WARNING [COMMAND] Slow query: \"s\":\"F\"", "2025-03-01T12:00:02Z DEBUG [-] x",
				"2025-03-01T12:00:03Z CRITICAL [CONTROL] BACKTRACE");
	}
}
