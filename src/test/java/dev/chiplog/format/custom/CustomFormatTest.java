package dev.chiplog.format.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A format as a user describes it keeps to what every format keeps to, and reads what its user means.
class CustomFormatTest extends FormatContract {
	private static final String PATTERN = "^(?P<time>\\S+ \\S+) \\[(?P<level>\\w+)\\] (?P<logger>\\S+): (?:took (?P<metrics__latency_ms>\\S+) ms, )?(?<message>.*)$";
	private static final FormatDefinition DEFINITION = new FormatDefinition("checkout service", PATTERN, "yyyy-MM-dd HH:mm:ss,SSS",
			ZoneId.of("Asia/Seoul"), true, Map.of("logger", "component"), Map.of("ACHTUNG", Level.WARNING), List.of());

	@Override
	protected Format format() {
		return compiled(DEFINITION);
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,123 [ACHTUNG] cart: full", "2025-03-01 12:00:00,124 [INFO] cart: took 12 ms, 추천 완료: ok",
				"2025-03-01 12:00:01,000 [error] pay: {\"level\":\"INFO\",\"message\":\"looks like JSON\"}",
				"2025-03-01 12:00:02,000 [INFO] pay: 2024-01-01 00:00:00 ERROR other.Logger - looks like another format",
				"2025-03-01 12:00:03,000 [ERROR] pay: refused\njava.io.IOException: broken pipe\n\tat pay.Net.send(Net.java:1)",
				"2025-03-01 12:00:04,000 [INFO] pay:  ");
	}

	@Test
	void readsTheFieldsThatItsGroupsName() {
		CollectedEvent event = read("2025-03-01 12:00:00,123 [ACHTUNG] cart: took 12.5 ms, full: [ERROR] of (things)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.values()).containsEntry("component", "cart").containsEntry("metrics.latency_ms", 12.5)
				.containsEntry("message", "full: [ERROR] of (things)").doesNotContainKey("logger");
	}

	@Test
	void tellsNothingForAGroupThatIsMissing() {
		assertThat(read("2025-03-01 12:00:00,123 [INFO] cart: empty").values()).doesNotContainKey("metrics.latency_ms");
		assertThat(read("2025-03-01 12:00:00,123 [INFO] cart: ").values()).doesNotContainKey("message");
	}

	@Test
	void keepsAWordThatIsNoLevelAsText() {
		CollectedEvent event = read("2025-03-01 12:00:00,123 [VIELLEICHT] cart: empty");
		assertThat(event.level()).isNull();
		assertThat(event.value("level")).isEqualTo("VIELLEICHT");
	}

	@Test
	void makesNumbersOfWhatJsonCallsOne() {
		EventParser parser = opened("(?P<a>\\S+) (?P<b>\\S+) (?P<c>\\S+) (?P<d>\\S+) (?P<e>\\S+) (?P<f>\\S+)");
		assertThat(values(parser, "12 -0.5 007 1.2.3 99999999999999999999 0")).containsExactlyInAnyOrderEntriesOf(
				Map.of("a", 12L, "b", -0.5, "c", "007", "d", "1.2.3", "e", "99999999999999999999", "f", 0L));
	}

	@Test
	void keepsAStackTraceWithItsEvent() {
		CollectedEvent event = read(samples().get(4));
		assertThat(event.value("message")).isEqualTo("refused");
		assertThat(event.value("exception")).isEqualTo("java.io.IOException");
	}

	@Test
	void joinsAMessageThatDoesNotEndItsLineWithTheLinesBehind() {
		EventParser parser = opened("(?P<level>[A-Z]+) (?P<message>.*) \\((?P<logger>\\S+)\\)");
		assertThat(values(parser, "WARN slow query (db.pool)\nselect 1\nfrom runs"))
				.containsEntry("message", "slow query\nselect 1\nfrom runs").containsEntry("logger", "db.pool");
	}

	@Test
	void startsNoEventWhereTheTimeCannotBeRead() {
		EventParser parser = parser();
		for (String line : List.of("2025-13-01 12:00:00,123 [INFO] cart: month", "yesterday noon [INFO] cart: words",
				"2025-03-01 12:00:00 [INFO] cart: no milliseconds", "2025-03-01 12:00:00,123 [INFO cart: no bracket"))
			assertThat(starts(parser, line)).as(line).isFalse();
	}

	@Test
	void startsNoEventOfAFormatWithoutTimesWhereTheLevelIsNoWord() {
		EventParser parser = opened("(?P<level>\\S+) (?P<message>.*)");
		assertThat(starts(parser, "INFO ready")).isTrue();
		assertThat(starts(parser, "W careful")).isTrue();
		assertThat(starts(parser, "Loading shards")).isFalse();
	}

	@Test
	void matchesBytesThatAreNoText() {
		byte[] line = "2025-03-01 12:00:00,123 [INFO] cart: caf? au lait".getBytes(StandardCharsets.US_ASCII);
		line[new String(line, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xE9;
		CollectedEvent event = new CollectedEvent();
		assertThat(parser().parse(line, 0, line.length, event)).isTrue();
		assertThat(event.value("message")).isEqualTo("caf\uFFFD au lait");
	}

	@Test
	void readsLinesWithCarriageReturns() {
		assertThat(read("2025-03-01 12:00:00,123 [INFO] cart: full\r\nmore\r").values()).containsEntry("message", "full\r\nmore");
	}

	@Test
	void needsStepsInProportionToTheLineForAnyPattern() {
		EventParser parser = opened("(?P<level>INFO) (?P<message>(a+)+(b|a)*(a|aa)+$)");
		assertThat(starts(parser, "INFO " + "a".repeat(20_000) + "!")).isFalse();
		assertThat(starts(parser, "INFO " + "a".repeat(20_000))).isTrue();
	}

	@Test
	void takesASourceAsItsOwnWhenItUnderstandsHalfOfIt() {
		String mine = "2025-03-01 12:00:00,123 [INFO] cart: full\n";
		assertThat(format().recognise(head(mine + "prose of another kind\n" + mine))).isEqualTo(1);
		assertThat(format().recognise(head("prose of another kind\n".repeat(9) + mine))).isBetween(0.05, 0.2);
		assertThat(format().recognise(head("prose of another kind\n"))).isZero();
	}

	@Test
	void tellsEventsApartAsItsUserSays() {
		assertThat(format().framing()).isEqualTo(Framing.LINES_UNTIL_OWN_NEXT);
		assertThat(compiled(new FormatDefinition("a", PATTERN, null, null, false, Map.of(), Map.of(), List.of())).framing())
				.isEqualTo(Framing.LINE);
	}

	private static CustomFormat compiled(FormatDefinition definition) {
		try {
			return CustomFormat.of(definition);
		} catch (BrokenFormatException broken) {
			throw new AssertionError(broken);
		}
	}

	private static EventParser opened(String pattern) {
		return compiled(FormatDefinition.of("test", pattern)).open(head(""));
	}

	private static Head head(String text) {
		return new Head(text.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, MODIFIED);
	}

	private static boolean starts(EventParser parser, String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		return parser.starts(bytes, 0, bytes.length);
	}

	private static Map<String, Object> values(EventParser parser, String event) {
		CollectedEvent read = CollectedEvent.of(parser, event);
		assertThat(read).as(event).isNotNull();
		return read == null ? Map.of() : read.values();
	}
}
