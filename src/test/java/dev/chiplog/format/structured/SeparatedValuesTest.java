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
}
