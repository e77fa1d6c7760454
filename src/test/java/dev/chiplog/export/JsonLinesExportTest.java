package dev.chiplog.export;

import static dev.chiplog.export.Exporting.export;
import static dev.chiplog.export.Exporting.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON lines as another program reads them.
class JsonLinesExportTest {
	@TempDir
	private Path folder;
	private Path to = Path.of("");

	@BeforeEach
	void name() {
		to = folder.resolve("out.jsonl");
	}

	@Test
	void keepsTheTypesOfTheLog() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "text", "5", "whole", new Value.Whole(Long.MAX_VALUE), "decimal",
				new Value.Decimal(0.1), "truth", new Value.Truth(true), "array", new Value.Json("[1, {\"a\":\n2.50}]"), "nothing",
				new Value.Nothing());
		assertThat(export(events, request(ExportFormat.JSON_LINES, to))).isEqualTo("{\"text\":\"5\",\"whole\":9223372036854775807,"
				+ "\"decimal\":0.1,\"truth\":true,\"array\":[1,{\"a\":2.50}],\"nothing\":null}\n");
	}

	@Test
	void nestsDottedNamesAgain() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "metrics.latency_ms", new Value.Whole(3), "model", "bert", "metrics.gpu.load",
				new Value.Whole(9));
		assertThat(export(events, request(ExportFormat.JSON_LINES, to)))
				.isEqualTo("{\"metrics\":{\"latency_ms\":3,\"gpu\":{\"load\":9}},\"model\":\"bert\"}\n");
	}

	@Test
	void keepsTheWholeNameWhereItsBeginningIsAValueItself() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "a.b", "inner", "a", "outer").add("-", "a.b", "inner");
		assertThat(export(events, request(ExportFormat.JSON_LINES, to)))
				.isEqualTo("{\"a.b\":\"inner\",\"a\":\"outer\"}\n{\"a\":{\"b\":\"inner\"}}\n");
	}

	@Test
	void keepsNamesWithDotsThatSeparateNothing() throws IOException {
		SomeEvents events = new SomeEvents().add("-", ".", "1", "a..b", "2", "c.", "3");
		assertThat(export(events, request(ExportFormat.JSON_LINES, to))).isEqualTo("{\".\":\"1\",\"a..b\":\"2\",\"c.\":\"3\"}\n");
	}

	@Test
	void keepsBothValuesOfANameThatComesTwice() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "tag", "x", "tag", new Value.Whole(2));
		assertThat(export(events, request(ExportFormat.JSON_LINES, to))).isEqualTo("{\"tag\":[\"x\",2]}\n");
	}

	@Test
	void writesTheColumnsChosenByName() throws IOException {
		SomeEvents events = new SomeEvents().add("raw\n", "a.b", "1", "c", "2");
		assertThat(export(events, request(ExportFormat.JSON_LINES, to, "@line", "@time", "@raw", "a.b", "missing")))
				.isEqualTo("{\"@line\":1,\"@time\":\"1970-01-01T09:00:01.5+09:00\",\"@raw\":\"raw\\n\",\"a\":{\"b\":\"1\"}}\n");
	}

	@Test
	void keepsTheTextOfWhatNoFormatUnderstood() throws IOException {
		assertThat(export(new SomeEvents().addUnparsed("??? \"broken\""), request(ExportFormat.JSON_LINES, to)))
				.isEqualTo("{\"@raw\":\"??? \\\"broken\\\"\"}\n");
	}

	@Test
	void keepsAnArrayThatIsNoJsonAsAText() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "cut", new Value.Json("[1, 2"), "two", new Value.Json("1 2"));
		assertThat(export(events, request(ExportFormat.JSON_LINES, to))).isEqualTo("{\"cut\":\"[1, 2\",\"two\":\"1 2\"}\n");
	}

	@Test
	void survivesHalfASurrogatePair() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "text", "cut \ud83d");
		assertThat(export(events, request(ExportFormat.JSON_LINES, to))).isEqualTo("{\"text\":\"cut ?\"}\n");
	}
}
