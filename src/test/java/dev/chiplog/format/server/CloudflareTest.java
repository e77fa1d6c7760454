package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CloudflareTest extends DialectContract {

	@Override
	protected Format format() {
		return new Cloudflare();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"ClientIP":"203.0.113.7","ClientRequestHost":"example.org","ClientRequestMethod":"GET","ClientRequestURI":"/","EdgeEndTimestamp":"2025-03-01T12:00:01Z","EdgeResponseStatus":200,"EdgeStartTimestamp":"2025-03-01T12:00:00Z","RayID":"a"}""",
				"""
						{"ClientIP":"203.0.113.7","EdgeStartTimestamp":1740830401000000000,"EdgeResponseStatus":502,"RayID":"b","WAFRuleIDs":[]}""",
				"""
						{"Action":"block","ClientIP":"203.0.113.7","Datetime":"2025-03-01T12:00:02Z","RayID":"c","Source":"waf"}""", """
						{"ClientIP":"203.0.113.7","RayID":"d","ClientRequestURI":"/?EdgeStartTimestamp=1"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z - [-] -", "2025-03-01T12:00:01Z - [-] -", "2025-03-01T12:00:02Z - [waf] block", "- - [-] -");
	}
}
