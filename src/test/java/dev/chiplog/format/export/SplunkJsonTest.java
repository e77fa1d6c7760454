package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SplunkJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new SplunkJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"preview":false,"offset":0,"result":{"_time":"2025-03-01T12:00:00.000+00:00","_raw":"2025-03-01 12:00:00 ERROR x","host":"a1","source":"/var/log/a.log","sourcetype":"app","level":"ERROR"}}""",
				"""
						{"time":1740830401.5,"host":"a1","source":"app","sourcetype":"json","event":{"level":"warn","message":"level=info slow","logger":"db","exception":"Traceback (most recent call last):\\nValueError: x"}}""",
				"""
						{"time":1740830402,"sourcetype":"text","event":"plain words"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z ERROR [/var/log/a.log] 2025-03-01 12:00:00 ERROR x",
				"2025-03-01T12:00:01.500Z WARNING [db] level=info slow", "2025-03-01T12:00:02Z - [-] plain words");
	}
}
