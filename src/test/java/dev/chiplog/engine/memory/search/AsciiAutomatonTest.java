package dev.chiplog.engine.memory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.chiplog.engine.memory.search.AsciiAutomaton.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The automaton finds a pattern in a text where RE2/J does, in a million pairs of both.
class AsciiAutomatonTest {
	private static final int PATTERNS = 25_000;
	private static final int TEXTS = 40;
	private static final String[] ATOMS = {"a", "b", "B", "k", "S", "0", "7", " ", ".", "\\d", "\\w", "\\s", "\\W", "\\D", "\\S", "\\.",
			"\\n", "\\[", "[ab]", "[^a]", "[a-c0-3]", "[^\\d\\n]", "[]a]", "[\\]\\-b]", "[a-]", "[\\w.]", "[^\\W]", "^", "$", "ab", "-",
			"}", "]", "/", "\\r", "\\t", "[A-z]", "[!-/]"};
	private static final String[] REPEATS = {"*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{1,}", "{0,2}", "{2,3}?", "{3,}"};
	private static final String[] PIECES = {"a", "b", "c", "A", "B", "k", "K", "s", "S", "0", "3", "7", " ", ".", "\n", "-", "[", "]", "}",
			"/", "_", "ab", "aab", "\t", "\r"};

	private final Random random = new Random(97);

	@Test
	void findsWhatTheReferenceFinds() {
		int told = 0;
		for (int round = 0; round < PATTERNS; round++) {
			String written = (random.nextInt(8) == 0 ? "(?i)" : "") + expression(3);
			Optional<Pattern> pattern = compiled(written);
			Optional<AsciiAutomaton> automaton = pattern.flatMap(AsciiAutomaton::of);
			for (int i = 0; i < TEXTS && automaton.isPresent(); i++) {
				byte[] text = text();
				int from = random.nextInt(text.length + 1);
				int to = from + random.nextInt(text.length - from + 1);
				Verdict verdict = automaton.get().find(text, from, to);
				if (verdict == Verdict.UNKNOWN)
					continue;
				told++;
				boolean expected = pattern.get().matcher(Arrays.copyOfRange(text, from, to)).find();
				if ((verdict == Verdict.FOUND) != expected)
					assertThat(verdict == Verdict.FOUND)
							.as("/%s/ in \"%s\"", written, new String(text, from, to - from, StandardCharsets.UTF_8)).isEqualTo(expected);
			}
		}
		assertThat(told).isGreaterThan(PATTERNS * TEXTS / 2);
	}

	private static Optional<Pattern> compiled(String written) {
		try {
			return Optional.of(Pattern.compile(written));
		} catch (PatternSyntaxException refused) {
			return Optional.empty();
		}
	}

	private String expression(int depth) {
		StringBuilder expression = new StringBuilder();
		for (int parts = random.nextInt(4); parts >= 0; parts--) {
			String part = depth > 0 && random.nextInt(4) == 0
					? (random.nextBoolean() ? "(" : "(?:") + expression(depth - 1) + ")"
					: ATOMS[random.nextInt(ATOMS.length)];
			expression.append(part).append(random.nextInt(3) == 0 ? REPEATS[random.nextInt(REPEATS.length)] : "");
			if (random.nextInt(7) == 0)
				expression.append('|');
		}
		return expression.toString();
	}

	private byte[] text() {
		StringBuilder text = new StringBuilder();
		for (int pieces = random.nextInt(12); pieces > 0; pieces--)
			text.append(PIECES[random.nextInt(PIECES.length)]);
		if (random.nextInt(20) == 0)
			text.append("가ſ");
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = {"worker \\d+ finished", "failed.*gpu", "user_7[0-9]2\"", "(?i)cuda (error|oom)", "status=(4|5)\\d\\d",
			"^\\S+ - -", "took [0-9]{3,}(\\.\\d+)?ms$"})
	void knowsTheUsualPatterns(String pattern) {
		assertThat(AsciiAutomaton.of(Pattern.compile(pattern))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = {"\\bword\\b", "(?m)^a", "가", "\\pL", "[[:alpha:]]", "(?P<name>a)", "[ab]{900}[cd]{900}[ef]{900}"})
	void leavesWhatIsRareToTheReference(String pattern) {
		assertThat(AsciiAutomaton.of(Pattern.compile(pattern))).isEmpty();
	}

	@Test
	void givesUpTextBeyondAscii() {
		AsciiAutomaton automaton = AsciiAutomaton.of(Pattern.compile("a.b")).orElseThrow();
		byte[] text = "x 가 acb".getBytes(StandardCharsets.UTF_8);
		assertThat(automaton.find(text, 0, text.length)).isEqualTo(Verdict.UNKNOWN);
		assertThat(automaton.find(text, 5, text.length)).isEqualTo(Verdict.FOUND);
	}

	@Test
	void givesUpWhereThereWouldBeTooManyStates() {
		AsciiAutomaton automaton = AsciiAutomaton.of(Pattern.compile("a[ab]{14}c")).orElseThrow();
		byte[] text = new byte[4000];
		for (int i = 0; i < text.length; i++)
			text[i] = (byte) (random.nextBoolean() ? 'a' : 'b');
		assertThat(automaton.find(text, 0, text.length)).isEqualTo(Verdict.UNKNOWN);
	}
}
