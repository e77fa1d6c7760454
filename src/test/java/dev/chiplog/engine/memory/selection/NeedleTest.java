package dev.chiplog.engine.memory.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleTest {

	@Test
	void findsWhatASearchInLowerCaseFinds() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			String text = letters(random, random.nextInt(40));
			String phrase = letters(random, random.nextInt(5));
			assertThat(occurs(phrase, text)).as(phrase + " in " + text)
					.isEqualTo(text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT)));
		}
	}

	@Test
	void findsCharactersThatJsonEscapes() {
		assertThat(occurs("批处理 OK", "{\"a\":\"\\u6279\\u5904理 ok\"}")).isTrue();
		assertThat(occurs("é", "caf\\u00C9")).isTrue();
		assertThat(occurs("😀", "\\ud83d\\ude00")).isTrue();
		assertThat(occurs("批", "\\u6278")).isFalse();
	}

	@Test
	void staysInsideTheBytesOfItsEvent() {
		byte[] bytes = "timeout".getBytes(StandardCharsets.UTF_8);
		assertThat(Needle.of("timeout").occursIn(bytes, 0, 6)).isFalse();
		assertThat(Needle.of("time").occursIn(bytes, 1, 7)).isFalse();
		assertThat(Needle.of("out").occursIn(bytes, 4, 7)).isTrue();
		assertThat(Needle.of("").occursIn(bytes, 3, 3)).isTrue();
	}

	private static boolean occurs(String phrase, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return Needle.of(phrase).occursIn(bytes, 0, bytes.length);
	}

	private static String letters(Random random, int length) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < length; i++)
			letters.append("aAbB-é批É".charAt(random.nextInt(8)));
		return letters.toString();
	}
}
