package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes time and level among the fields of structured events.
class RolesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			{"ts":1761019822.25,"level":"info"}                                  | ts         | 2025-10-21T04:10:22.250Z
			{"EdgeEndTimestamp":1712790000123000000,"EdgeStartTimestamp":1712790000100000000} | EdgeStartTimestamp | 2024-04-10T23:00:00.100Z
			{"timeMillis":1546896321871}                                         | timeMillis | 2019-01-07T21:25:21.871Z
			{"time":1546896321,"x":1}                                            | time       | 2019-01-07T21:25:21Z
			{"receiveTimestamp":"2020-05-02T13:00:22Z","timestamp":"2020-05-02T13:00:20Z"} | timestamp | 2020-05-02T13:00:20Z
			{"t":{"$date":"2024-01-01T00:00:00.5Z"}}                             | t.$date    | 2024-01-01T00:00:00.500Z
			{"__REALTIME_TIMESTAMP":"1546896321871000"}                          | __REALTIME_TIMESTAMP | 2019-01-07T21:25:21.871Z
			{"payload":"2020-05-02T13:00:22Z","n":1600000000}                    | payload    | 2020-05-02T13:00:22Z
			{"Submission Time":1623280648717}                                    | Submission Time | 2021-06-09T23:17:28.717Z
			""")
	void findsTheTime(String line, String field, String instant) {
		assertThat(read(line, line)).anySatisfy(told -> assertThat(told).startsWith("time " + field + "=" + instant));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			{"level":"Information"}                          | level      | INFO
			{"@fields":{"lvl":"DEBUG5"}}                     | @fields.lvl | DEBUG
			{"log.level":"warn"}                             | log.level  | WARNING
			{"log":{"level":"ERROR"}}                        | log.level  | ERROR
			{"level":40}                                     | level      | WARNING
			{"level":3}                                      | level      | ERROR
			{"PRIORITY":"6"}                                 | PRIORITY   | INFO
			{"t":{"$date":"2024-01-01T00:00:00Z"},"s":"D3"}  | s          | DEBUG
			{"t":{"$date":"2024-01-01T00:00:00Z"},"s":"F"}   | s          | CRITICAL
			""")
	void findsTheLevel(String line, String field, String level) {
		assertThat(read(line, line)).anySatisfy(told -> assertThat(told).startsWith("level " + field + "=" + level + " "));
	}

	@Test
	void leavesLettersAloneWhereNoMongoTimeStands() {
		assertThat(read("{\"t\":1,\"s\":\"E\"}", "{\"t\":1,\"s\":\"E\"}")).containsExactly("whole t=1", "text s=E");
	}

	@Test
	void believesContentMoreThanNames() {
		String head = "{\"time\":12.5,\"level\":\"Metadata\",\"ts\":\"2024-01-01T00:00:00Z\",\"severity\":\"INFO\"}\n".repeat(3);
		assertThat(read(head, head.lines().findFirst().orElseThrow())).containsExactly("decimal time=12.5", "text level=Metadata",
				"time ts=2024-01-01T00:00:00Z from 2024-01-01T00:00:00Z", "level severity=INFO from INFO");
	}

	@Test
	void takesTheNextBestFieldWhereTheBestIsMissingOrWrong() {
		String head = "{\"timestamp\":\"2024-01-01T00:00:00Z\",\"ts\":\"2023-01-01T00:00:00Z\"}\n";
		assertThat(read(head, "{\"ts\":\"2024-01-02T00:00:00Z\"}"))
				.containsExactly("time ts=2024-01-02T00:00:00Z from 2024-01-02T00:00:00Z");
		assertThat(read(head, "{\"timestamp\":\"soon\",\"ts\":\"2024-01-02T00:00:00Z\"}")).containsExactly("text timestamp=soon",
				"time ts=2024-01-02T00:00:00Z from 2024-01-02T00:00:00Z");
	}

	@Test
	void knowsFieldsByNameThatTurnUpAfterTheHead() {
		assertThat(read("{\"a\":1}", "{\"time\":\"2024-01-02T00:00:00Z\",\"level\":\"error\"}"))
				.containsExactly("time time=2024-01-02T00:00:00Z from 2024-01-02T00:00:00Z", "level level=ERROR from error");
	}

	@Test
	void tellsAnUnknownLevelWordAsText() {
		assertThat(read("{\"level\":\"info\"}", "{\"level\":\"shrug\"}")).containsExactly("text level=shrug");
	}

	@Test
	void givesOnlyTheFirstOfRepeatedKeysTheRole() {
		assertThat(read("{\"level\":\"info\"}", "{\"level\":\"info\",\"level\":\"error\"}")).containsExactly("level level=INFO from info",
				"text level=error");
	}

	private static List<String> read(String head, String line) {
		return new Reading(new JsonLines(), head).of(line);
	}
}
