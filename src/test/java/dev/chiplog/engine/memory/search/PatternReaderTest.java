package dev.chiplog.engine.memory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternReaderTest {
	private static final String[] ATOMS = {"a", "b", "k", "S", "é", "\uFFFD", "-", "]", "{", "}", ".", "^", "$", "\\b", "\\d", "\\W", "\\.",
			"\\x41", "\\x{6279}", "\\n", "\\pL", "\\p{Greek}", "[ab]", "[^ab]", "[a-c]", "[]a]", "[ab-]", "[\\d-]", "[[:alpha:]k]",
			"[\\x41s]", "\\Qa.b\\E", "\\Q*", "\\101", "(?i)", "(?s)", "(?-i)", "批", "ſ", "{2", "timeout", "OK "};
	private static final String[] REPEATS = {"", "", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{3}", "+?", "*?"};
	private static final String[] GROUPS = {"(", "(?:", "(?i:", "(?P<name>", "(?-s:", "(?is-m:"};
	private static final String LETTERS = "aAbBcCkKsSéÉ批ſ\u212A\uFFFD.*-]{}2 \n";

	@Test
	void neverRejectsWhatThePatternFinds() {
		Random random = new Random(21);
		int found = 0;
		int told = 0;
		for (int i = 0; i < 15_000; i++) {
			Optional<Pattern> pattern = compiled(alternatives(random, 2));
			if (pattern.isEmpty())
				continue;
			RequiredText required = RequiredText.ofPattern(pattern.get());
			for (int j = 0; j < 6; j++) {
				byte[] text = text(random).getBytes(StandardCharsets.UTF_8);
				if (!pattern.get().matcher(text).find())
					continue;
				found++;
				told += required.clauses().isEmpty() ? 0 : 1;
				for (List<String> clause : required.clauses())
					assertThat(clause).as(pattern.get() + " in " + new String(text, StandardCharsets.UTF_8))
							.anyMatch(phrase -> Needle.of(phrase).stream().anyMatch(needle -> needle.find(text, 0, text.length) >= 0));
			}
		}
		assertThat(found).isGreaterThan(5000);
		assertThat(told).isGreaterThan(1000);
	}

	@Test
	void findsWhatMustBeThere() {
		assertThat(required("user_7[0-9]2\"")).containsExactly(List.of("user_7"), List.of("2\""));
		assertThat(required("failed.*gpu")).containsExactly(List.of("failed"), List.of("gpu"));
		assertThat(required("time(d)? ?out")).containsExactly(List.of("timeout", "time out", "timedout", "timed out"));
		assertThat(required("timeout|refused|reset by [a-z]+")).containsExactly(List.of("timeout", "refused", "reset by "));
		assertThat(required("^\\Q[rank0]\\E: (?:loss|grad_norm)=")).containsExactly(List.of("[rank0]: loss=", "[rank0]: grad_norm="));
		assertThat(required("(abc)+x")).containsExactly(List.of("abc"), List.of("x"));
		assertThat(required("x{3}\\.y")).containsExactly(List.of("xxx.y"));
		assertThat(required("(?i)out of memory")).containsExactly(List.of("out of memory"));
	}

	@Test
	void leavesOutLettersThatOthersStandForWithoutCase() {
		assertThat(required("(?i)request timed")).containsExactly(List.of("reque"), List.of("t timed"));
		assertThat(required("(?i:disk) disk")).containsExactly(List.of("di"), List.of(" disk"));
	}

	@Test
	void saysNothingWhereAnythingCouldBe() {
		assertThat(required("a*")).isEmpty();
		assertThat(required("(?:abc)?")).isEmpty();
		assertThat(required("abc|[0-9]+")).isEmpty();
		assertThat(required("[^a]")).isEmpty();
		assertThat(required("")).isEmpty();
	}

	private static List<List<String>> required(String pattern) {
		return RequiredText.ofPattern(Pattern.compile(pattern)).clauses();
	}

	private static Optional<Pattern> compiled(String pattern) {
		try {
			return Optional.of(Pattern.compile(pattern));
		} catch (PatternSyntaxException none) {
			return Optional.empty();
		}
	}

	private static String alternatives(Random random, int depth) {
		StringBuilder pattern = new StringBuilder(sequence(random, depth));
		while (random.nextInt(4) == 0)
			pattern.append('|').append(sequence(random, depth));
		return pattern.toString();
	}

	private static String sequence(Random random, int depth) {
		StringBuilder pattern = new StringBuilder();
		for (int length = random.nextInt(5); length >= 0; length--) {
			if (depth > 0 && random.nextInt(5) == 0)
				pattern.append(GROUPS[random.nextInt(GROUPS.length)]).append(alternatives(random, depth - 1)).append(')');
			else
				pattern.append(ATOMS[random.nextInt(random.nextBoolean() ? 6 : ATOMS.length)]);
			pattern.append(REPEATS[random.nextInt(REPEATS.length)]);
		}
		return pattern.toString();
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(12); length > 0; length--)
			if (random.nextInt(12) == 0)
				text.append("timeout");
			else
				text.append(LETTERS.charAt(random.nextInt(random.nextBoolean() ? 10 : LETTERS.length())));
		return text.toString();
	}
}
