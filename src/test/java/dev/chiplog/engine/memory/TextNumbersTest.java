package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Cancellation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of texts, held to the texts themselves.
class TextNumbersTest {
	private static final List<String> PARTS = List.of("", "a", "ab", "request", "0123456789abcdef", "서버", "é", "\uFB01", "\uFFFD", "😀",
			"😁", "\0", "\uE000");

	private final TextNumbers numbers = new TextNumbers();

	@Test
	void keepsEachTextOnceWhicheverThreadBringsIt() {
		List<String> texts = texts(20_000);
		int[] found = IntStream.range(0, texts.size()).parallel().map(i -> numbers.number(texts.get(i))).toArray();
		for (int i = 0; i < found.length; i++)
			assertThat(numbers.text(found[i])).isEqualTo(texts.get(i));
		assertThat(IntStream.of(found).distinct().count()).isEqualTo(texts.stream().distinct().count());
		assertThat(IntStream.of(found).max().getAsInt()).isLessThan(numbers.size());
	}

	@Test
	void digitsAreInTheOrderOfStrings() {
		List<String> texts = texts(2_000);
		for (int i = 1; i < texts.size(); i++) {
			int[] digits = numbers.digits(new int[]{numbers.number(texts.get(i - 1)), numbers.number(texts.get(i))});
			assertThat(Integer.compare(digits[0], digits[1])).as(texts.get(i - 1) + " and " + texts.get(i))
					.isEqualTo(Integer.signum(texts.get(i - 1).compareTo(texts.get(i))));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 30, 500, 3_000})
	void findsTheGroupsThatComeFirst(int most) {
		List<String> texts = texts(4_000).stream().distinct().toList();
		int[] groups = texts.stream().mapToInt(numbers::number).toArray();
		Random random = new Random(most);
		int[] counts = random.ints(numbers.size(), 1, 4).toArray();
		int[] largest = new GroupOrder(counts, numbers::digits, new Cancellation()).largest(groups, most);
		assertThat(Arrays.stream(largest).mapToObj(numbers::text).toList()).containsExactlyInAnyOrderElementsOf(texts.stream()
				.sorted(Comparator.comparingInt((String text) -> -counts[numbers.number(text)]).thenComparing(Comparator.naturalOrder()))
				.limit(most).toList());
	}

	@Test
	void takesBytesThatAreNoCharacterForTheUnknownOne() {
		byte[] broken = {'a', (byte) 0xFF, 'b'};
		byte[] whole = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);
		assertThat(numbers.number(broken, 0, broken.length)).isEqualTo(numbers.number(whole, 0, whole.length));
	}

	private static List<String> texts(int count) {
		Random random = new Random(count);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < count; i++)
			texts.add(PARTS.get(random.nextInt(PARTS.size())) + PARTS.get(random.nextInt(PARTS.size()))
					+ (random.nextBoolean() ? "" : Integer.toString(random.nextInt(5000))));
		return texts;
	}
}
