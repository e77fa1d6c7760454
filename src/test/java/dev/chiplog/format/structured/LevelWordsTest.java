package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelWordsTest {
	private static final Pattern WORD = Pattern.compile("(?:\u001B\\[[0-9;]*m)*\\s*(\\w+?)\\s*([+-][0-9]{1,2})?(?:\u001B\\[[0-9;]*m)*");
	private static final List<String> PARTS = List.of("INFO", "warn", "error", "silly", "debug", "x", "_", "+2", "-4", "+", "17", " ", "\t",
			"\u001B[31m", "\u001B[1;32m", "\u001B[", "m", "é");

	@Test
	void readsWordsWithColoursBlanksAndOffsetsAsThePatternSays() {
		Random random = new Random(9);
		int named = 0;
		for (int round = 0; round < 100_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int part = random.nextInt(5); part >= 0; part--)
				text.append(PARTS.get(random.nextInt(PARTS.size())));
			byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
			Level level = new LevelWords().level(bytes, 0, bytes.length);
			assertThat(level).as(text.toString()).isEqualTo(bytes.length > 24 ? null : expected(text.toString()));
			named += level == null ? 0 : 1;
		}
		assertThat(named).isGreaterThan(5000);
	}

	private static @Nullable Level expected(String text) {
		Matcher matcher = WORD.matcher(text);
		if (!matcher.matches())
			return null;
		Level level = matcher.group(1).equalsIgnoreCase("silly") ? Level.TRACE : Level.ofWord(matcher.group(1)).orElse(null);
		if (level == null || matcher.group(2) == null)
			return level;
		return switch (level) {
			case DEBUG -> LevelScale.ofSlog(Integer.parseInt(matcher.group(2)) - 4);
			case INFO -> LevelScale.ofSlog(Integer.parseInt(matcher.group(2)));
			case WARNING -> LevelScale.ofSlog(Integer.parseInt(matcher.group(2)) + 4);
			case ERROR -> LevelScale.ofSlog(Integer.parseInt(matcher.group(2)) + 8);
			case TRACE, NOTICE, CRITICAL -> null;
		};
	}
}
