package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatedValuesTest {
	private static final String HEAD = """
			timestamp,user,latency_ms,ok,note
			2025-03-01 00:00:00.002,ann,12.5,true,fine
			2025-03-01 00:00:01.002,bob,13,false,"a, ""b\"""
			""";

	private final SeparatedValues commas = SeparatedValues.commas();
	private final SeparatedValues tabs = SeparatedValues.tabs();

	@Test
	void givesEachValueItsOwnType() {
		Reading reading = new Reading(commas, HEAD);
		assertThat(reading.of("2025-03-01 00:00:00.002,ann,12.5,true,")).containsExactly(
				"time timestamp=2025-03-01T00:00:00.002Z from 2025-03-01 00:00:00.002", "text user=ann", "decimal latency_ms=12.5",
				"truth ok=true", "nothing note");
		assertThat(reading.of("soon,007,+1,False,9223372036854775808")).containsExactly("text timestamp=soon", "text user=007",
				"text latency_ms=+1", "truth ok=false", "text note=9223372036854775808");
	}

	@Test
	void readsQuotesSeparatorsAndLineEndsInsideQuotes() {
		assertThat(new Reading(commas, HEAD).of("\"2025-03-01\",\"a,b\",\"say \"\"hi\"\"\",\"\",\"two\r\nlines\"\r\n")).containsExactly(
				"time timestamp=2025-03-01T00:00:00Z from 2025-03-01", "text user=a,b", "text latency_ms=say \"hi\"", "nothing ok",
				"text note=two\r\nlines");
	}

	@Test
	void namesCellsBeyondTheHeaderByNumberAndTakesShortRecords() {
		assertThat(new Reading(commas, HEAD).of("x,y")).containsExactly("text timestamp=x", "text user=y");
		assertThat(new Reading(commas, HEAD).of("a,b,c,d,e,f")).contains("text column_6=f");
	}

	@Test
	void refusesWrongQuotesAndSingleValues() {
		Reading reading = new Reading(commas, HEAD);
		assertThat(List.of("a,\"b", "a,\"b\"c,d", "Traceback", ""))
				.allSatisfy(record -> assertThat(reading.of(record)).containsExactly("no event"));
		assertThat(reading.starts("2025-03-01 00:00:00.002,ann,12.5,true,")).isFalse();
	}

	@Test
	void tellsAHeaderFromRecords() {
		assertThat(commas.hasHeader(Reading.head(HEAD))).isTrue();
		assertThat(commas.hasHeader(Reading.head(",time,user\n0,1746597634.8,ann\n"))).isTrue();
		assertThat(commas.hasHeader(Reading.head("2025-03-01 00:00:00,ann,1\n2025-03-01 00:00:01,bob,2\n"))).isFalse();
		assertThat(commas.hasHeader(Reading.head("login,ann,ok\nlogout,bob,ok\n"))).isFalse();
		assertThat(commas.hasHeader(Reading.head("a,b\na,b\n1,2\n"))).as("a header written again").isTrue();
	}

	@Test
	void tellsColumnsOfOneNameApart() {
		String head = "time,a,a,level,a\n2025-03-01T10:00:00Z,1,2,info,3\n2025-03-01T10:00:01Z,4,5,error,6\n";
		assertThat(commas.hasHeader(Reading.head(head))).isTrue();
		assertThat(new Reading(commas, head).of("x,1,2,y,3")).contains("whole a=1", "whole a_2=2", "whole a_3=3");
		assertThat(commas.hasHeader(Reading.head("login,ann,ok,ok\nlogout,bob,no,no\n"))).isFalse();
	}

	@Test
	void countsTheHeaderAsPreamble() {
		assertThat(commas.preamble(Reading.head("\r\na,\"b,c\"\r\n1,2\r\n"))).isEqualTo("\r\na,\"b,c\"\r\n".length());
		assertThat(commas.preamble(Reading.head("time,user"))).isEqualTo("time,user".length());
		assertThat(commas.preamble(Reading.head("2025-03-01 00:00:00,ann,1\n2025-03-01 00:00:01,bob,2\n"))).isZero();
	}

	@Test
	void passesOverBlankLinesBehindARecord() {
		assertThat(new Reading(commas, HEAD).of("a,b\r\n\r\n\n")).containsExactly("text timestamp=a", "text user=b");
	}

	@Test
	void numbersColumnsThatHaveNoHeader() {
		assertThat(new Reading(commas, "2025-03-01 00:00:00,ann,1\n2025-03-01 00:00:01,bob,2\n").of("2025-03-01 00:00:02,eve,3"))
				.containsExactly("time column_1=2025-03-01T00:00:02Z from 2025-03-01 00:00:02", "text column_2=eve", "whole column_3=3");
	}

	@Test
	void findsTheSeparator() {
		assertThat(new Reading(commas, "time;user;load\n2025-03-01;a,b;0,5\n2025-03-02;c;0,7\n").of("2025-03-03;d;1"))
				.endsWith("whole load=1");
		assertThat(new Reading(commas, "time|user|load\n2025-03-01|a|5\n").of("2025-03-03|d|1")).endsWith("whole load=1");
		assertThat(new Reading(tabs, "time\tuser\tload\n2025-03-01\ta\t5\n").of("2025-03-03\td\t1")).endsWith("whole load=1");
		assertThat(commas.recognise(Reading.head("time\tuser\tload\n2025-03-01\ta\t5\n"))).isZero();
		assertThat(tabs.recognise(Reading.head("time\tuser\tload\n2025-03-01\ta\t5\n"))).isEqualTo(1);
	}

	@Test
	void recognisesRecordsButNoTexts() {
		assertThat(commas.recognise(Reading.head(HEAD))).isEqualTo(1);
		assertThat(commas.recognise(Reading.head("2025-03-01 00:00:00,ann,1\r\n2025-03-01 00:00:01,bob,2\r\n"))).isBetween(0.5, 0.7);
		assertThat(List.of("", "one\ntwo\n", "{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n",
				"2026-11-21 23:49:40,836 - ml - INFO - a, b\n2026-11-21 23:49:41,036 - ml - INFO - a, c\n",
				"2026-11-21 23:49:40,836 - ml - INFO - a\n2026-11-21 23:49:41,036 - ml - INFO - b\n",
				"2026-11-21 23:49:40 | INFO | a:1 | b\n2026-11-21 23:49:41 | INFO | a:2 | c\n",
				"Dear reader, this is prose\nwith a comma, here and there, or none\nat all.\n", "Yes, but\nNo, or\nWell, then\n"))
				.allSatisfy(text -> assertThat(commas.recognise(Reading.head(text))).as(text).isZero());
	}

	@Test
	void joinsADayAndAClockOfTwoColumns() {
		assertThat(new Reading(commas, "date,time,load\n2025-03-01,12:00:00,1\n2025-03-01,12:00:01,2\n").of("2025-03-02,13:00:00.5,3"))
				.containsExactly("time time=2025-03-02T13:00:00.500Z from 2025-03-02 13:00:00.5", "whole load=3");
		Reading german = new Reading(commas, "Datum;Uhrzeit;Last\n01.03.2025;12:00:00;0,5\n01.03.2025;12:00:01;1\n");
		assertThat(german.of("02.03.2025;12:00:01;0,7")).containsExactly("time Uhrzeit=2025-03-02T12:00:01Z from 02.03.2025 12:00:01",
				"decimal Last=0.7");
		assertThat(german.of("02.03.2025;;-1,25")).contains("text Datum=02.03.2025", "decimal Last=-1.25");
	}

	@Test
	void takesUnitsFromTheCellsIntoTheNames() {
		Reading gpu = new Reading(commas, "timestamp, name, utilization.gpu [%], memory.used [MiB]\n"
				+ "2025/03/01 12:00:00.123, NVIDIA A100, 45 %, 1024 MiB\n2025/03/01 12:00:01.123, NVIDIA A100, 46 %, 1025 MiB\n");
		assertThat(gpu.of("2025/03/01 12:00:02.123, NVIDIA A100, 47 %, [N/A]")).containsExactly(
				"time timestamp=2025-03-01T12:00:02.123Z from 2025/03/01 12:00:02.123", "text name=NVIDIA A100",
				"whole utilization.gpu_percent=47", "nothing memory.used_MiB");
	}

	@Test
	void takesExportedNullsForNothing() {
		assertThat(new Reading(tabs, "1\t2025-03-01 12:00:00\t\\N\n2\t2025-03-01 12:00:01\tx\n").of("3\t2025-03-01 12:00:02\t\\N"))
				.endsWith("nothing column_3");
	}

	@Test
	void passesOverARowOfTypes() {
		String head = "id\tat\tnote\nUInt64\tDateTime64(3, 'UTC')\tLowCardinality(String)\n1\t2025-03-01 12:00:00\ta\n";
		assertThat(tabs.preamble(Reading.head(head))).isEqualTo(head.indexOf("1\t2025"));
		assertThat(new Reading(tabs, head).of("2\t2025-03-01 12:00:01\tb")).containsExactly("whole id=2",
				"time at=2025-03-01T12:00:01Z from 2025-03-01 12:00:01", "text note=b");
	}

	@Test
	void knowsTheColumnsOfPostgresWithoutAHeader() {
		String record = "2025-03-01 12:00:00.123 UTC,\"ann\",\"shop\",42,\"10.0.0.1:5\",67c2f.2a,1,\"SELECT\",2025-03-01 11:00:00 UTC,3/7,0,%s,"
				+ "42P01,\"relation \"\"a\"\" does not exist\",,,,,,\"select\n1\",15,,\"psql\",\"client backend\",,0";
		String head = record.formatted("ERROR") + "\n" + record.formatted("LOG") + "\n";
		assertThat(commas.recognise(Reading.head(head))).isEqualTo(1);
		assertThat(new Reading(commas, head).of(record.formatted("FATAL"))).contains(
				"time log_time=2025-03-01T12:00:00.123Z from 2025-03-01 12:00:00.123 UTC", "level error_severity=CRITICAL from FATAL",
				"text message=relation \"a\" does not exist", "text query=select\n1", "text backend_type=client backend",
				"whole query_id=0");
	}

	@Test
	void isATableWhenANumberComesFirstAndATimeLater() {
		assertThat(commas.recognise(Reading.head("1,2025-03-01 12:00:00,ann\n2,2025-03-01 12:00:01,bob\n"))).isGreaterThan(0.8);
		assertThat(commas.recognise(Reading.head("2025-03-01 12:00:00,1,ann\n2025-03-01 12:00:01,2,bob\n"))).isLessThan(0.8);
		assertThat(commas.recognise(Reading.head("Yes, but\nNo, or\nWell, then\n"))).isZero();
	}
}
