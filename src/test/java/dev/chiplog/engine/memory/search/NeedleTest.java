package dev.chiplog.engine.memory.search;

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
			String text = letters(random, random.nextInt(120));
			String phrase = letters(random, 1 + random.nextInt(5));
			assertThat(find(phrase, text)).as(phrase + " in " + text)
					.isEqualTo(text.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT)));
		}
	}

	@Test
	void findsTheFirstPlaceWhereverItIs() {
		Random random = new Random(12);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = new byte[random.nextInt(200)];
			for (int at = 0; at < bytes.length; at++)
				bytes[at] = (byte) (random.nextInt(20) == 0 ? random.nextInt(256) : "abAB\u0001`@".charAt(random.nextInt(7)));
			int from = random.nextInt(bytes.length + 1);
			int to = from + random.nextInt(bytes.length - from + 1);
			byte[] phrase = new byte[1 + random.nextInt(4)];
			for (int at = 0; at < phrase.length; at++)
				phrase[at] = (byte) "abA`".charAt(random.nextInt(4));
			assertThat(new ByteNeedle(phrase).find(bytes, from, to)).isEqualTo(slowly(phrase, bytes, from, to));
		}
	}

	@Test
	void findsCharactersThatJsonEscapes() {
		assertThat(find("批处理 OK", "{\"a\":\"\\u6279\\u5904理 ok\"}")).isEqualTo(6);
		assertThat(find("É", "caf\\u00C9")).isEqualTo(3);
		assertThat(find("CAFÉ", "café")).isZero();
		assertThat(find("😀", "\\ud83d\\ude00")).isZero();
		assertThat(find("批", "\\u6278")).isNegative();
	}

	@Test
	void findsARareSpellingBehindManyOfAnother() {
		String text = "é-".repeat(2000) + "\\u00e9!";
		assertThat(find("é!", text)).isEqualTo(4000);
	}

	@Test
	void staysInsideTheBytesOfItsEvent() {
		byte[] bytes = "timeout".getBytes(StandardCharsets.UTF_8);
		assertThat(find("timeout", bytes, 0, 6)).isNegative();
		assertThat(find("time", bytes, 1, 7)).isNegative();
		assertThat(find("out", bytes, 4, 7)).isEqualTo(4);
		byte[] beyond = "xé".getBytes(StandardCharsets.UTF_8);
		assertThat(find("xé", beyond, 0, 2)).isNegative();
		assertThat(find("xé", beyond, 1, 3)).isNegative();
	}

	private static int slowly(byte[] phrase, byte[] bytes, int from, int to) {
		for (int at = from; at + phrase.length <= to; at++) {
			int same = 0;
			while (same < phrase.length && lower(phrase[same]) == lower(bytes[at + same]))
				same++;
			if (same == phrase.length)
				return at;
		}
		return -1;
	}

	private static int lower(byte character) {
		return character >= 'A' && character <= 'Z' ? character + 32 : character;
	}

	/// The first place that one of the phrase's needles finds.
	private static int find(String phrase, byte[] bytes, int from, int to) {
		return Needle.of(phrase).stream().mapToInt(needle -> needle.find(bytes, from, to)).filter(found -> found >= 0).min().orElse(-1);
	}

	/// Where the phrase is, in characters.
	private static int find(String phrase, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int found = find(phrase, bytes, 0, bytes.length);
		return found < 0 ? -1 : new String(bytes, 0, found, StandardCharsets.UTF_8).length();
	}

	private static String letters(Random random, int length) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < length; i++)
			letters.append("aAbB-é批É".charAt(random.nextInt(8)));
		return letters.toString();
	}
}
