package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class ElasticHitsTest extends DialectContract {

	@Override
	protected Format format() {
		return new ElasticHits();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"_index":"logs-1","_type":"_doc","_id":"a","_score":1,"_source":{"@timestamp":"2025-03-01T12:00:00.123Z","level":"error","logger":"app.db","message":"timeout","host":{"name":"a1"}}}""",
				"""
						{"_index":"logs-1","_id":"b","_score":null,"_source":{"@timestamp":"2025-03-01T12:00:01Z","log":{"level":"warn","logger":"x"},"message":"{\\"_index\\":1}","error":{"stack_trace":"java.io.IOException: x\\n\\tat a.B.c(B.java:1)"}},"sort":[1740830401000]}""",
				"""
						{"_index":"metrics","_id":"c","_source":{"cpu":0.5}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z ERROR [app.db] timeout", "2025-03-01T12:00:01Z WARNING [x] {\"_index\":1}", "- - [-] -");
	}
}
