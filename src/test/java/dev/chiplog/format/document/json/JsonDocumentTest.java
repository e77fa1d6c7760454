package dev.chiplog.format.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentContract;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest extends DocumentContract {
	private static final String PRETTY_ARRAY = """
			[
			  {
			    "time": "2025-03-05T10:00:00Z",
			    "message": "brackets ] } { [ and \\"quotes\\" in a text",
			    "tags": ["a", {"b": 1}]
			  },
			  {
			    "time": "2025-03-05T10:00:01Z",
			    "nested": { "a": { } }
			  },
			  { "time": "2025-03-05T10:00:02Z", "n": null }
			]
			""";
	private static final String ONE_LINE_ARRAY = "[{\"date\":1741168800.5,\"log\":\"a\"}, {\"date\":1741168801.5,\"log\":\"b},{\"},"
			+ "{\"date\":1741168802.5,\"log\":\"c\"}]";
	private static final String PRINTED = """
			{
			  "level": "info",
			  "msg": "one"
			}

			{
			  "level": "error",
			  "msg": "two"
			}
			{}
			{
			  "level": "warn"
			}
			""";
	private static final String GLUED = "{\"a\":1}{\"a\":2}{\"a\":{\"b\":3}}\n{\"a\":4}\n";
	private static final String LINES_OF_AN_ARRAY = "[{\"a\":1},\n{\"a\":2},\n{\"a\":3}\n]\n";

	@Override
	protected Document document() {
		return new JsonDocument();
	}

	@Override
	protected List<String> samples() {
		return List.of(PRETTY_ARRAY, ONE_LINE_ARRAY, PRINTED, GLUED, LINES_OF_AN_ARRAY, PRETTY_ARRAY.replace("\n", "\r\n"));
	}

	@Test
	void makesALineOfEveryElement() {
		ReadDocument read = read(PRETTY_ARRAY);
		assertThat(read.lines()).containsExactly(
				"{\"time\":\"2025-03-05T10:00:00Z\",\"message\":\"brackets ] } { [ and \\\"quotes\\\" in a text\",\"tags\":[\"a\",{\"b\":1}]}",
				"{\"time\":\"2025-03-05T10:00:01Z\",\"nested\":{\"a\":{}}}", "{\"time\":\"2025-03-05T10:00:02Z\",\"n\":null}");
		assertThat(read.records()).extracting(DocumentRecord::line).containsExactly(2L, 7L, 11L);
		assertThat(read.problem()).isEmpty();
	}

	@Test
	void takesGluedAndPrintedObjectsApart() {
		assertThat(read(GLUED).lines()).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":{\"b\":3}}", "{\"a\":4}");
		assertThat(read(PRINTED).records()).extracting(DocumentRecord::line).containsExactly(1L, 6L, 10L, 11L);
	}

	@Test
	void readsRecordsBehindSeparators() {
		assertThat(read("\u001e{\"a\":1}\n\u001e{\"a\":2}\n").lines()).containsExactly("{\"a\":1}", "{\"a\":2}");
	}

	@Test
	void keepsWhatStandsBetweenObjectsAsRecordsOfTheirOwn() {
		ReadDocument read = read("{\n\"a\":1\n}\nWARN  no JSON\n{\n\"a\":2,\n\"b\":\"cut\n{\n\"a\":3\n}\n");
		assertThat(read.lines()).containsExactly("{\"a\":1}", "WARN  no JSON", "{ \"a\":2, \"b\":\"cut", "{\"a\":3}");
		assertThat(read.problem()).contains("line 4");
	}

	@Test
	void holdsNoMoreThanAnElementOfALongArray() {
		String element = "{\"n\":1,\"text\":\"" + "x".repeat(900) + "\"}";
		ReadDocument read = read("[" + (element + ",\n").repeat(2000) + element + "]");
		assertThat(read.lines()).hasSize(2001).containsOnly(element);
		assertThat(read.records().getLast().line()).isEqualTo(2001);
		assertThat(read.records().getLast().begin()).isEqualTo(1 + 2000L * (element.length() + 2));
	}

	@Test
	void readsAnObjectLargerThanTheWindow() {
		String record = "{\"n\":1,\"text\":\"" + "y".repeat(900) + "\"}";
		ReadDocument read = read("{\"page\":3,\"things\":[" + (record + ",\n").repeat(2000) + record + "]}\n\n");
		assertThat(read.lines()).hasSize(2001);
		assertThat(read.lines().getLast()).endsWith("yy\",\"document\":{\"page\":3}}");
		assertThat(read.records().getLast().line()).isEqualTo(2001);
	}

	private ReadDocument read(String text) {
		return ReadDocument.of(document(), text);
	}
}
