package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ZeekJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new ZeekJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"ts":1740830400.123456,"uid":"C1","id.orig_h":"10.0.0.1","id.orig_p":5,"id.resp_h":"10.0.0.2","id.resp_p":80,"proto":"tcp","service":"http","duration":0.5}""",
				"""
						{"ts":"2025-03-01T12:00:01.000000Z","uid":"C2","id.orig_h":"10.0.0.1","id.resp_h":"10.0.0.2","uri":"/?level=error","status_code":200}""",
				"""
						{"ts":1740830402,"uid":"C3","id.orig_h":"::1"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z - [http] -", "2025-03-01T12:00:01Z - [-] -", "2025-03-01T12:00:02Z - [-] -");
	}
}
