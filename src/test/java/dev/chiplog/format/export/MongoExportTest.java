package dev.chiplog.format.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoExportTest extends DialectContract {

	@Override
	protected Format format() {
		return new MongoExport();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"_id":{"$oid":"67c2f0a0"},"time":{"$date":"2025-03-01T12:00:00.123Z"},"level":"error","message":"timeout","count":{"$numberLong":"12"}}""",
				"""
						{"_id":{"$oid":"67c2f0a1"},"time":{"$date":{"$numberLong":"1740830401000"}},"level":"info","message":"{\\"$date\\":1}","ms":{"$numberDouble":"1.5"},"trace":"Error: x\\n    at y (z.js:1)"}""",
				"""
						{"_id":{"$oid":"67c2f0a2"},"n":{"$numberInt":"7"}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z ERROR [-] timeout", "2025-03-01T12:00:01Z INFO [-] {\"$date\":1}", "- - [-] -");
	}

	@Test
	void unwrapsTypedValues() {
		assertThat(read(samples().getFirst()).values()).containsEntry("count", 12L).containsEntry("_id", "67c2f0a0");
		assertThat(read(samples().get(1)).value("ms")).isEqualTo(1.5);
	}
}
