package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class PostgresJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new PostgresJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"timestamp":"2025-03-01 12:00:00.123 UTC","pid":7,"session_id":"67c2f.1","line_num":1,"session_start":"2025-03-01 11:59:00 UTC","error_severity":"LOG","message":"database system is ready","backend_type":"postmaster","query_id":0}""",
				"""
						{"timestamp":"2025-03-01 12:00:01.000 UTC","user":"ann","dbname":"shop","pid":8,"remote_host":"10.0.0.1","line_num":4,"session_start":"2025-03-01 11:59:00 UTC","error_severity":"ERROR","state_code":"42P01","message":"relation \\"LOG:  x\\" does not exist","statement":"select *\\n  from x;","cursor_position":15,"backend_type":"client backend"}""",
				"""
						{"timestamp":"2025-03-01 12:00:02.000 UTC","pid":9,"error_severity":"PANIC","message":"could not write"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [postmaster] database system is ready",
				"2025-03-01T12:00:01Z ERROR [client backend] relation \"LOG:  x\" does not exist",
				"2025-03-01T12:00:02Z CRITICAL [-] could not write");
	}
}
