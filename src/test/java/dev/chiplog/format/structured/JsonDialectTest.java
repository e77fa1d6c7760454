package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What signatures and meanings can say.
class JsonDialectTest {

	/// A dialect that is made for one test.
	private static final class Made extends JsonDialect {
		Made(Signature signature, Meaning meaning) {
			super("made", signature, meaning);
		}

		@Override
		protected Target target(String path) {
			return switch (path) {
				case "count" -> Target.number("count");
				case "body" -> Target.bytes("body");
				default -> super.target(path);
			};
		}
	}

	@Test
	void needsEveryKeyOfOneAlternative() {
		Signature signature = Signature.having("a", "b.c").lacking("d").or(Signature.having("e"));
		assertThat(fits(signature, "{\"a\":1,\"b\":{\"c\":2}}")).isTrue();
		assertThat(fits(signature, "{\"b\":{\"c\":2},\"a\":1,\"d\":3}")).isFalse();
		assertThat(fits(signature, "{\"a\":1,\"b\":2}")).isFalse();
		assertThat(fits(signature, "{\"d\":1,\"e\":null}")).isTrue();
	}

	@Test
	void looksAtWhatStandsBehindAKey() {
		assertThat(fits(Signature.having().number("a"), "{\"a\":1.5}")).isTrue();
		assertThat(fits(Signature.having().number("a"), "{\"a\":\"1.5\"}")).isFalse();
		assertThat(fits(Signature.having().capitals("a"), "{\"a\":\"INFO+2\"}")).isTrue();
		assertThat(fits(Signature.having().capitals("a"), "{\"a\":\"Info\"}")).isFalse();
		assertThat(fits(Signature.having().smalls("a"), "{\"a\":\"info\"}")).isTrue();
		assertThat(fits(Signature.having().smalls("a"), "{\"a\":\"\"}")).isFalse();
		assertThat(fits(Signature.having().is("a", "x", "yy"), "{\"a\":\"yy\"}")).isTrue();
		assertThat(fits(Signature.having().is("a", "x", "yy"), "{\"a\":\"yyy\"}")).isFalse();
		assertThat(fits(Signature.having().beginning("a", "Spark"), "{\"a\":\"SparkStart\"}")).isTrue();
		assertThat(fits(Signature.having().inside("a"), "{\"a\":{\"b\":1}}")).isTrue();
		assertThat(fits(Signature.having().inside("a"), "{\"a\":{}}")).isFalse();
		assertThat(fits(Signature.having("b").first("a"), "{\"a\":1,\"b\":2}")).isTrue();
		assertThat(fits(Signature.having("b").first("a"), "{\"b\":2,\"a\":1}")).isFalse();
		assertThat(fits(Signature.having("a").only("a"::equals), "{\"a\":1,\"b\":2}")).isFalse();
	}

	@Test
	void knowsHowStoresWriteStampsAndNumbers() {
		Signature universal = Signature.having().somewhere(Writing.UNIVERSAL_STAMP);
		assertThat(fits(universal, "{\"a\":\"2025-03-01 12:00:00.5 UTC\"}")).isTrue();
		assertThat(fits(universal, "{\"a\":\"2025-03-01 12:00:00\"}")).isFalse();
		Signature blank = Signature.having().somewhere(Writing.BLANK_STAMP);
		assertThat(fits(blank, "{\"a\":\"2025-03-01 12:00:00.123 -0800\"}")).isTrue();
		assertThat(fits(blank, "{\"a\":\"2025-03-01 12:00:00 and so on\"}")).isFalse();
		assertThat(fits(blank, "{\"a\":\"2025-03-01T12:00:00\"}")).isFalse();
		assertThat(fits(Signature.having().somewhere(Writing.QUOTED_WHOLE), "{\"a\":\"-12\"}")).isTrue();
		assertThat(fits(Signature.having().somewhere(Writing.QUOTED_WHOLE), "{\"a\":\"012\",\"b\":12}")).isFalse();
	}

	@Test
	void renamesUnwrapsAndRetypes() {
		Meaning meaning = Meaning.times("t").called("c", "component").without("in", "in.deep");
		assertThat(read(meaning, "{\"c\":1,\"in\":{\"x\":2,\"deep\":3},\"count\":\"12\",\"body\":[104,105]}"))
				.containsExactly("whole component=1", "whole x=2", "whole deep=3", "whole count=12", "text body=hi");
		assertThat(read(meaning, "{\"c\":1,\"count\":\"012\",\"body\":[1000]}")).containsExactly("whole component=1", "text count=012",
				"json body=[1000]");
	}

	@Test
	void addsTheFractionAndTheUnwrittenLevel() {
		Meaning meaning = Meaning.times("instant.epochSecond").fraction("nano").levels("level").unwritten(Level.INFO);
		assertThat(read(meaning, "{\"c\":1,\"instant\":{\"epochSecond\":1740830400},\"nano\":5000000}")).containsExactly("whole c=1",
				"time instant.epochSecond=2025-03-01T12:00:00.005Z from 1740830400", "whole nano=5000000", "level level=INFO from ");
		assertThat(read(meaning, "{\"c\":1,\"level\":\"error\"}")).containsExactly("whole c=1", "level level=ERROR from error");
	}

	@Test
	void namesTheExceptionOfATrace() {
		String line = "{\"c\":1,\"stack_trace\":\"java.io.IOException: x\\n\\tat a.B.c(B.java:1)\"}";
		assertThat(read(Meaning.timeless(), line)).last().isEqualTo("text exception=java.io.IOException");
		assertThat(read(Meaning.timeless(), "{\"c\":1,\"error.type\":\"E\"," + line.substring(7))).last().asString()
				.startsWith("text stack_trace=");
	}

	@Test
	void standsBeforeJsonLinesWhereMostObjectsAreIts() {
		JsonDialect dialect = new Made(Signature.having("c"), Meaning.timeless());
		assertThat(dialect.recognise(Reading.head("{\"c\":1}\n{\"c\":2}\n"))).isEqualTo(1);
		assertThat(dialect.recognise(Reading.head("{\"c\":1}\n{\"c\":1}\n{\"d\":2}\n"))).isBetween(JsonLines.WEIGHT, 1.0);
		assertThat(dialect.recognise(Reading.head("{\"c\":1}\n{\"d\":2}\n{\"d\":2}\n"))).isBetween(0.1, JsonLines.WEIGHT / 2);
		assertThat(dialect.recognise(Reading.head("{\"d\":1}\n"))).isZero();
		assertThat(dialect.recognise(Reading.head("plain\n"))).isZero();
	}

	@ParameterizedTest
	@CsvSource({"TENS,30,INFO", "PYTHON,30,WARNING", "PYTHON,5,TRACE", "MONOLOG,250,NOTICE", "MONOLOG,550,CRITICAL", "SLOG,-4,DEBUG",
			"SLOG,-8,TRACE", "SLOG,9,ERROR", "AZURE,0,DEBUG", "AZURE,4,CRITICAL", "SYSLOG,5,NOTICE"})
	void countsLevels(LevelScale scale, long number, Level level) {
		assertThat(scale.ofNumber(number)).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({"INFO+2,INFO", "DEBUG-4,TRACE", "WARN+4,ERROR", "'\u001B[33mwarn\u001B[39m',WARNING", "silly,TRACE", "http,INFO"})
	void readsLevelWordsInTheirAttire(String word, Level level) {
		byte[] bytes = word.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		assertThat(new LevelWords().level(bytes, 0, bytes.length)).isEqualTo(level);
	}

	private static boolean fits(Signature signature, String line) {
		return !new Reading(new Made(signature, Meaning.timeless()), line + "\n").of(line).contains("no event");
	}

	private static java.util.List<String> read(Meaning meaning, String line) {
		return new Reading(new Made(Signature.having("c"), meaning), line + "\n").of(line);
	}
}
