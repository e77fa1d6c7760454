package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

	@ParameterizedTest
	@CsvSource({"bert-*,bert-base,true", "bert-*,BERT-,true", "bert-*,my bert-base,false", "*base,bert-base,true", "b?rt,bert,true",
			"b?rt,brt,false", "*,'',true", "?,😀,true", "??,😀,false", "*모델*,새 모델 v2,true", "STRASSE,strasse,true", "a*b*c,aXbXbXc,true",
			"a*b*c,aXbXbX,false", "'','',true", "'',a,false"})
	void standsForOtherTexts(String wildcard, String text, boolean matches) {
		assertThat(Wildcard.compile(wildcard).matches(text)).isEqualTo(matches);
	}

	@Test
	void agreesWithTheRegularExpressionOfTheSameMeaning() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			String wildcard = random(random, "ab*?", 8);
			String text = random(random, "abAB", 10);
			String regex = wildcard.replace("*", ".*").replace("?", ".");
			assertThat(Wildcard.compile(wildcard).matches(text)).as(wildcard + " on " + text)
					.isEqualTo(Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches());
		}
	}

	@Test
	void doesNotExplodeOverManyStars() {
		assertThat(Wildcard.compile("*a".repeat(50) + "b").matches("a".repeat(20_000))).isFalse();
	}

	private static String random(Random random, String letters, int longest) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(longest + 1); length > 0; length--)
			text.append(letters.charAt(random.nextInt(letters.length())));
		return text.toString();
	}
}
