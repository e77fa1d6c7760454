package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

	@Test
	void givesEqualTextsOneCodeAndOthersAnother() {
		Random random = new Random(11);
		KnownTexts texts = new KnownTexts();
		Map<String, Integer> codes = new HashMap<>();
		List<String> byCode = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			String text = text(random);
			int code = add(texts, random, text);
			if (codes.putIfAbsent(text, code) == null)
				byCode.add(text);
			assertThat(code).isEqualTo(codes.get(text));
		}
		assertThat(texts.size()).isEqualTo(codes.size());
		for (int code = 1; code <= byCode.size(); code++)
			assertThat(texts.text(code)).isEqualTo(byCode.get(code - 1));
	}

	@Test
	void tellsLongTextsApartByWhatStandsInTheirMiddle() {
		KnownTexts texts = new KnownTexts();
		Random random = new Random(1);
		int first = add(texts, random, "a message with 17 of something that ends alike");
		int second = add(texts, random, "a message with 71 of something that ends alike");
		assertThat(second).isNotEqualTo(first);
		assertThat(add(texts, random, "a message with 17 of something that ends alike")).isEqualTo(first);
	}

	/// Texts that share beginnings and ends, of all lengths around eight and sixteen bytes.
	private static String text(Random random) {
		String middle = "x".repeat(random.nextInt(30)) + random.nextInt(40);
		return switch (random.nextInt(4)) {
			case 0 -> middle.substring(0, random.nextInt(middle.length() + 1));
			case 1 -> "beginning" + middle;
			case 2 -> middle + "추천 끝";
			default -> "beginning" + middle + "the same end";
		};
	}

	/// The text may stand anywhere in an array, its very end too.
	private static int add(KnownTexts texts, Random random, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int before = random.nextInt(10);
		byte[] around = new byte[before + bytes.length + random.nextInt(10)];
		random.nextBytes(around);
		System.arraycopy(bytes, 0, around, before, bytes.length);
		return texts.add(around, before, before + bytes.length);
	}
}
