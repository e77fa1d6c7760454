package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
	private static final String[] PIECES = {"", " ", "a", "b", "ab", "个", "个样", "=", "<*", "é"};
	private static final byte[] AROUND = "ab个".getBytes(StandardCharsets.UTF_8);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void findsTheShortestValuesAsARegularExpressionDoes(long seed) {
		Random random = new Random(seed);
		int found = 0;
		for (int i = 0; i < 20_000; i++) {
			List<String> literals = Stream.generate(() -> text(random, 2)).limit(1 + random.nextInt(4)).toList();
			String message = literals.stream().map(literal -> (random.nextInt(9) == 0 ? "" : literal) + text(random, 3))
					.collect(Collectors.joining());
			Matcher expected = Pattern.compile(literals.stream().map(Pattern::quote).collect(Collectors.joining("(.*?)"))).matcher(message);
			boolean matches = expected.matches();
			found += matches ? 1 : 0;
			List<String> values = matches ? IntStream.rangeClosed(1, expected.groupCount()).mapToObj(expected::group).toList() : null;
			assertThat(values(String.join("<*>", literals), message)).as(literals + " in " + message).isEqualTo(values);
		}
		assertThat(found).isBetween(1_000, 19_000);
	}

	private static String text(Random random, int most) {
		return IntStream.range(0, random.nextInt(most + 1)).mapToObj(_ -> PIECES[random.nextInt(PIECES.length)])
				.collect(Collectors.joining());
	}

	/// The values of a message that stands between other bytes; null when it is not of the template.
	private static @Nullable List<String> values(String template, String message) {
		byte[] text = message.getBytes(StandardCharsets.UTF_8);
		byte[] bytes = new byte[AROUND.length + text.length + AROUND.length];
		System.arraycopy(AROUND, 0, bytes, 0, AROUND.length);
		System.arraycopy(text, 0, bytes, AROUND.length, text.length);
		System.arraycopy(AROUND, 0, bytes, AROUND.length + text.length, AROUND.length);
		Places places = new Places(template);
		int[] starts = new int[places.count()];
		int[] ends = new int[places.count()];
		if (!places.find(bytes, AROUND.length, AROUND.length + text.length, starts, ends))
			return null;
		List<String> values = new ArrayList<>();
		for (int place = 0; place < starts.length; place++)
			values.add(new String(bytes, starts[place], ends[place] - starts[place], StandardCharsets.UTF_8));
		return values;
	}
}
