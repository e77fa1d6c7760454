package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CaddyAccessTest extends DialectContract {

	@Override
	protected Format format() {
		return new CaddyAccess();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"level":"info","ts":1740830400.1234567,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"127.0.0.1","proto":"HTTP/2.0","method":"GET","host":"localhost","uri":"/","headers":{"User-Agent":["curl"]}},"bytes_read":0,"user_id":"","duration":0.0009,"size":2,"status":200,"resp_headers":{"Server":["Caddy"]}}""",
				"""
						{"level":"error","ts":"2025-03-01T12:00:01.000Z","logger":"http.log.access","msg":"handled request","request":{"method":"POST","uri":"/a?msg=level%3Dinfo"},"duration":1.5,"status":502}""",
				"""
						{"ts":1740830402,"request":{"method":"GET","uri":"/"},"duration":0.1,"status":404}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456700Z INFO [http.log.access.log0] handled request",
				"2025-03-01T12:00:01Z ERROR [http.log.access] handled request", "2025-03-01T12:00:02Z - [-] -");
	}
}
