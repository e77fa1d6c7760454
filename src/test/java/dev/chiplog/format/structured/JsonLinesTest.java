package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLinesTest {
	private final JsonLines format = new JsonLines();

	@Test
	void flattensNestedObjectsAndKeepsTypes() {
		assertThat(read("{\"a\":{\"b\":{\"c\":1},\"d\":2.5},\"e\":true,\"f\":false,\"g\":null,\"h\":[1, {\"i\":2}],\"j\":{ },\"k\":\"\"}"))
				.containsExactly("whole a.b.c=1", "decimal a.d=2.5", "truth e=true", "truth f=false", "nothing g", "json h=[1, {\"i\":2}]",
						"nothing j", "text k=");
	}

	@Test
	void resolvesEscapesAndSurrogatePairs() {
		assertThat(read("{\"a\":\"\\u6279 \\ud83d\\ude00 \\\"x\\\" \\\\ \\/ \\n\\t\\r\\b\\f 감\"}"))
				.containsExactly("text a=批 😀 \"x\" \\ / \n\t\r\b\f 감");
	}

	@Test
	void replacesHalfOfASurrogatePair() {
		assertThat(read("{\"a\":\"x\\ud83dy\"}")).containsExactly("text a=x\uFFFDy");
	}

	@Test
	void readsEscapedEmptyAndRepeatedKeys() {
		assertThat(read("{\"\\u0061b\":1,\"\":2,\"x\":3,\"x\":4,\"o\":{\"\":5}}")).containsExactly("whole ab=1", "whole _=2", "whole x=3",
				"whole x=4", "whole o._=5");
	}

	@Test
	void readsNumbersToTheirLimits() {
		assertThat(read("{\"a\":9223372036854775807,\"b\":-9223372036854775808,\"c\":9223372036854775808,\"d\":18446744073709551616,"
				+ "\"e\":-0.0,\"f\":1e400,\"g\":13.333333333333334,\"h\":NaN,\"i\":-Infinity,\"j\":0.1E-2}"))
				.containsExactly("whole a=9223372036854775807", "whole b=-9223372036854775808", "decimal c=9.223372036854776E18",
						"decimal d=1.8446744073709552E19", "decimal e=-0.0", "decimal f=Infinity", "decimal g=13.333333333333334",
						"decimal h=NaN", "decimal i=-Infinity", "decimal j=0.001");
	}

	@Test
	void keepsVeryDeepObjectsAsJson() {
		String deep = "{\"k\":".repeat(20) + "1" + "}".repeat(20);
		assertThat(read(deep)).containsExactly("json " + "k.".repeat(15) + "k={\"k\":{\"k\":{\"k\":{\"k\":1}}}}");
		String deepest = "{\"k\":" + "[".repeat(200) + "]".repeat(200) + "}";
		assertThat(read(deepest)).containsExactly("json k=" + "[".repeat(200) + "]".repeat(200));
	}

	@Test
	void refusesWhatIsNoObjectOrBroken() {
		assertThat(new String[]{"", "[1]", "1", "{", "{\"a\":1", "{\"a\":1}}", "{\"a\":1} x", "{\"a\" 1}", "{\"a\":01}", "{\"a\":1,}",
				"{a:1}", "{\"a\":\"x}", "{\"a\":[1,]}", "{\"a\":\"\\x\"}", "{\"a\":tru}", "{\"a\":1}{\"b\":2}"})
				.allSatisfy(line -> assertThat(read(line)).as(line).containsExactly("no event"));
	}

	@Test
	void passesOverLinesThatBelongToTheEvent() {
		assertThat(read("{\"a\":1}\r\n    at Main.run(Main.java:3)")).containsExactly("whole a=1");
	}

	@Test
	void startsAtAnObjectOnly() {
		Reading reading = new Reading(format, "{\"a\":1}\n");
		assertThat(reading.starts("  {\"a\":1} \r")).isTrue();
		assertThat(reading.starts("{}")).isTrue();
		assertThat(reading.starts("{a}")).isFalse();
		assertThat(reading.starts("{\"a\":1")).isFalse();
		assertThat(reading.starts("see {\"a\":1}")).isFalse();
	}

	@Test
	void recognisesTheShareOfObjects() {
		assertThat(format.recognise(Reading.head("{\"a\":1}\n\n{\"b\":2}\n"))).isEqualTo(JsonLines.WEIGHT);
		assertThat(format.recognise(Reading.head("{\"a\":1}\nplain\n{\"b\":\nplain"))).isEqualTo(JsonLines.WEIGHT * 0.25);
		assertThat(format.recognise(Reading.head(""))).isZero();
		assertThat(format.recognise(Reading.head("{\"a\":\"" + "x".repeat(300_000)))).isEqualTo(0.5);
	}

	private java.util.List<String> read(String line) {
		return new Reading(format, "{\"z\":1}\n").of(line);
	}
}
