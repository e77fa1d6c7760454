package dev.chiplog.format.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentContract;
import dev.chiplog.format.document.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordListsTest extends DocumentContract {
	private static final String LOGS = """
			{"resourceLogs": [{
			  "resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "checkout"}}]},
			  "scopeLogs": [{
			    "scope": {"name": "app.orders", "version": "2"},
			    "logRecords": [
			      {"timeUnixNano": "1741168800000000001", "severityNumber": 17, "severityText": "ERROR",
			       "body": {"stringValue": "payment \\"x\\" failed"}, "traceId": "5b8efff798038103d269b633813fc60c",
			       "attributes": [{"key": "http.status_code", "value": {"intValue": "502"}},
			         {"key": "parts", "value": {"arrayValue": {"values": [{"intValue": "1"}, {"doubleValue": 2.5}]}}},
			         {"key": "user", "value": {"kvlistValue": {"values": [{"key": "id", "value": {"stringValue": "u1"}}]}}},
			         {"key": "none", "value": {}}]},
			      {"timeUnixNano": "0", "observedTimeUnixNano": "1741168800000000002", "severityNumber": "SEVERITY_NUMBER_WARN2",
			       "body": {"kvlistValue": {"values": [{"key": "k", "value": {"boolValue": true}}]}}},
			      {"timeUnixNano": "1741168800000000003", "severityNumber": 9, "severityText": "Geschwätz"}
			    ]}]}]}
			""";
	private static final String HITS = """
			{"took": 4, "timed_out": false, "hits": {"total": {"value": 2}, "hits": [
			  {"_index": "logs-1", "_id": "a", "_score": 1.0, "_source": {"@timestamp": "2025-03-05T10:00:00Z", "message": "one"}},
			  {"_index": "logs-1", "_id": "b", "_score": null, "_source": {"@timestamp": "2025-03-05T10:00:01Z", "message": "two"}},
			  {"_index": "logs-1", "_id": "c", "_score": null, "_source": {"@timestamp": "2025-03-05T10:00:02Z", "message": "three"}}
			]}}
			""";
	private static final String LOKI = """
			{"status":"success","data":{"resultType":"streams","result":[
			 {"stream":{"app":"api","level":"info"},"values":[["1741168800000000000","first"],["1741168801000000000","second"]]},
			 {"stream":{"app":"db"},"values":[["1741168802000000000","third",{"trace":"7"}]]}]}}
			""";
	private static final String CLOUD_WATCH = """
			{
			    "nextToken": "f/1",
			    "events": [
			        { "timestamp": 1741168800000, "message": "START", "ingestionTime": 1741168800100 },
			        { "timestamp": 1741168800050, "message": "END", "ingestionTime": 1741168800100 },
			        { "timestamp": 1741168800060, "message": "REPORT", "ingestionTime": 1741168800100 }
			    ]
			}
			""";
	private static final String TABLES = """
			{"tables":[{"name":"PrimaryResult","columns":[{"name":"TimeGenerated","type":"datetime"},{"name":"Message","type":"string"}],
			"rows":[["2025-03-05T10:00:00Z","a"],
			["2025-03-05T10:00:01Z","b"],
			["2025-03-05T10:00:02Z","c"]]}]}
			""";

	@Override
	protected Document document() {
		return new JsonDocument();
	}

	@Override
	protected List<String> samples() {
		return List.of(LOGS, HITS, LOKI, CLOUD_WATCH, TABLES, oneLine(LOGS), oneLine(HITS));
	}

	/// An object in the middle of a document can be told where it begins; an array among arrays cannot.
	@Override
	protected List<String> resumable() {
		return List.of(LOGS, HITS, CLOUD_WATCH, oneLine(HITS));
	}

	@Test
	void givesEveryLogRecordItsResourceAndScope() {
		String around = "\"resource\":{\"service.name\":\"checkout\"},\"scope\":{\"name\":\"app.orders\",\"version\":\"2\"}}";
		assertThat(lines(LOGS)).containsExactly(
				"{\"timeUnixNano\":\"1741168800000000001\",\"body\":\"payment \\\"x\\\" failed\",\"severityNumber\":17,\"severityText\":\"ERROR\","
						+ "\"traceId\":\"5b8efff798038103d269b633813fc60c\",\"http.status_code\":502,\"parts\":[1,2.5],\"user\":{\"id\":\"u1\"},\"none\":null,"
						+ around,
				"{\"timeUnixNano\":\"1741168800000000002\",\"severity\":\"WARN\",\"body\":{\"k\":true},\"observedTimeUnixNano\":\"1741168800000000002\","
						+ "\"severityNumber\":\"SEVERITY_NUMBER_WARN2\"," + around,
				"{\"timeUnixNano\":\"1741168800000000003\",\"severity\":\"INFO\",\"severityNumber\":9,\"severityText\":\"Geschwätz\","
						+ around);
	}

	@Test
	void readsABatchALine() {
		assertThat(lines((oneLine(LOGS) + "\n").repeat(3))).hasSize(9);
	}

	@Test
	void computesHowLongASpanTook() {
		assertThat(lines("""
				{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"GET /","startTimeUnixNano":"1741168800000000000",
				"endTimeUnixNano":"1741168800002500000","attributes":[{"key":"model","value":{"stringValue":"bert"}}]}]}]}]}"""))
				.containsExactly(
						"{\"name\":\"GET /\",\"startTimeUnixNano\":\"1741168800000000000\",\"endTimeUnixNano\":\"1741168800002500000\","
								+ "\"duration_ms\":2.5,\"model\":\"bert\"}");
	}

	@Test
	void givesEveryDataPointItsMetric() {
		assertThat(lines("""
				{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"gpu.util","unit":"1","gauge":{"dataPoints":[
				{"timeUnixNano":"1741168800000000000","asDouble":0.5,"attributes":[{"key":"gpu","value":{"intValue":"0"}}]},
				{"timeUnixNano":"1741168801000000000","asInt":"1"}]}}]}]}]}""")).containsExactly(
				"{\"timeUnixNano\":\"1741168800000000000\",\"metric\":\"gpu.util\",\"unit\":\"1\",\"value\":0.5,\"gpu\":0}",
				"{\"timeUnixNano\":\"1741168801000000000\",\"metric\":\"gpu.util\",\"unit\":\"1\",\"value\":1}");
	}

	@Test
	void takesHitsOutOfTheirEnvelopes() {
		assertThat(lines(HITS)).first().isEqualTo(
				"{\"@timestamp\":\"2025-03-05T10:00:00Z\",\"message\":\"one\",\"_index\":\"logs-1\",\"_id\":\"a\",\"_score\":1.0}");
	}

	@Test
	void givesEveryLineOfAStreamItsLabels() {
		assertThat(lines(LOKI)).containsExactly(
				"{\"timestamp\":\"1741168800000000000\",\"message\":\"first\",\"app\":\"api\",\"level\":\"info\"}",
				"{\"timestamp\":\"1741168801000000000\",\"message\":\"second\",\"app\":\"api\",\"level\":\"info\"}",
				"{\"timestamp\":\"1741168802000000000\",\"message\":\"third\",\"app\":\"db\",\"trace\":\"7\"}");
	}

	@Test
	void namesTheCellsOfRows() {
		assertThat(lines(TABLES)).first().isEqualTo("{\"TimeGenerated\":\"2025-03-05T10:00:00Z\",\"Message\":\"a\"}");
	}

	@Test
	void findsTheLargestListOfAnUnknownDocument() {
		assertThat(lines(CLOUD_WATCH)).last().isEqualTo(
				"{\"timestamp\":1741168800060,\"message\":\"REPORT\",\"ingestionTime\":1741168800100,\"document\":{\"nextToken\":\"f/1\"}}");
		assertThat(lines("""
				{"epoch": 1.0, "small": [{"x": 1}], "log_history": [{"loss": 0.9, "step": 10}, {"loss": 0.8, "step": 20},
				{"eval_loss": 0.7, "step": 20}]}""")).hasSize(3).first()
				.isEqualTo("{\"loss\":0.9,\"step\":10,\"document\":{\"epoch\":1.0}}");
	}

	@Test
	void takesWhatCloudsDeliverApart() {
		assertThat(
				lines("""
						{"messageType":"DATA_MESSAGE","logGroup":"g","logStream":"s","logEvents":[{"id":"1","timestamp":1741168800000,"message":"m"}]}"""))
				.containsExactly(
						"{\"id\":\"1\",\"timestamp\":1741168800000,\"message\":\"m\",\"messageType\":\"DATA_MESSAGE\",\"logGroup\":\"g\","
								+ "\"logStream\":\"s\"}");
		assertThat(lines("{\"Records\":[{\"eventTime\":\"2025-03-05T10:00:00Z\",\"eventSource\":\"s3.amazonaws.com\"}]}"))
				.containsExactly("{\"eventTime\":\"2025-03-05T10:00:00Z\",\"eventSource\":\"s3.amazonaws.com\"}");
		assertThat(lines("""
				{"data":[{"id":"x","type":"log","attributes":{"timestamp":"2025-03-05T10:00:00Z","attributes":{"k":1}}}]}"""))
				.containsExactly("{\"timestamp\":\"2025-03-05T10:00:00Z\",\"attributes\":{\"k\":1},\"id\":\"x\",\"type\":\"log\"}");
	}

	@Test
	void leavesARecordWholeThatHoldsAList() {
		String record = "{\"time\":\"2025-03-05T10:00:00Z\",\"msg\":\"failed\",\"frames\":[{\"file\":\"a.py\",\"line\":1},{\"file\":\"b.py\",\"line\":2}]}";
		assertThat(lines(record)).containsExactly(record);
		String other = "{\"a\":1,\"items\":[{\"b\":1},{\"b\":2}]}";
		assertThat(lines(other + "\n" + other + "{}")).containsExactly(other, other, "{}");
	}

	private List<String> lines(String text) {
		return ReadDocument.of(document(), text).lines();
	}

	private static String oneLine(String text) {
		return text.replace("\n", "");
	}
}
