package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogfmtTest {
	private static final String LINE = "time=2025-03-01T00:00:00Z level=warn msg=\"low \\\"disk\\\" \\u6279\\n\" free=12 share=0.5 ok=true note= raw";

	private final Logfmt format = new Logfmt();

	@Test
	void readsPairsQuotesAndFlags() {
		assertThat(new Reading(format, LINE).of(LINE)).containsExactly("time time=2025-03-01T00:00:00Z from 2025-03-01T00:00:00Z",
				"level level=WARNING from warn", "text msg=low \"disk\" 批\n", "whole free=12", "decimal share=0.5", "truth ok=true",
				"nothing note", "truth raw=true");
	}

	@Test
	void keepsQuotedNumbersAndForeignEscapesAsTheyAre() {
		assertThat(new Reading(format, LINE).of("id=\"12\" path=\"C:\\Windows\" url=http://x/?a=1\r\n\tat Main"))
				.containsExactly("text id=12", "text path=C:\\Windows", "text url=http://x/?a=1");
	}

	@Test
	void refusesTextsAndBrokenQuotes() {
		Reading reading = new Reading(format, LINE);
		assertThat(List.of("", "plain words", "=1 a=2", "a=\"open", "a=\"b\"c d=1", "level=info and then much prose", "{\"a\":1}"))
				.allSatisfy(line -> assertThat(reading.of(line)).as(line).containsExactly("no event"));
	}

	@Test
	void startsOnlyWhereThereAreEnoughPairs() {
		Reading reading = new Reading(format, LINE);
		assertThat(List.of("a=1 b=2 c=3", "level=info user=ann", "t=1 msg=\"x y\""))
				.allSatisfy(line -> assertThat(reading.starts(line)).isTrue());
		assertThat(List.of("a=1 b=2", "msg=hello", "INFO a=1 b=2 c=3", "a=1 b=2 c=3 and four more words", "[a=1 b=2 c=3]"))
				.allSatisfy(line -> assertThat(reading.starts(line)).as(line).isFalse());
	}

	@Test
	void recognisesTheShareOfPairLines() {
		assertThat(format.recognise(Reading.head(LINE + "\n\n" + LINE + "\nstarting up\nstarted\n"))).isEqualTo(0.5);
		assertThat(format.recognise(Reading.head("\n"))).isZero();
	}

	@Test
	void namesNoFieldsForLinesThatItRefuses() {
		var head = Reading.head("loss=1 went down again\n");
		format.open(head);
		assertThat(head.fields().size()).isZero();
	}
}
