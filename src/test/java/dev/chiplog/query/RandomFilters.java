package dev.chiplog.query;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Makes filters in normal form out of a seed, with the texts that are hardest to write.
final class RandomFilters {
	private static final List<String> TEXTS = List.of("timeout", "and", "OR", "Not", "to", "a b", "", "*", "?", "-x", "--flag", "-", "/",
			"//", "/a/", "/var/log", "a/b", "\"", "say \"hi\"", "`", "`x`", "\\", "C:\\new\\u0041", "a\\", "(", ")", "(a or b)", "[",
			"[1 TO 2]", "]", "=", "a=b", "a:b", "!", "!=", "!x", "<unk>", ">=", "~", "=~", "::", "std::vector", "http://x/y?z=*", "12:30",
			"-15m", "2025-03-01", "2025-03-01 14:00", "2025-03-01T14:00:00Z", "5", "0.5", "_", "@", "@time", "@x", "模型", "모델 이름", "😀",
			"\n", "\t", "\u0000", "a\u3000b", "\u00a0", "é", ".", "..", "{}", "a,b", "#", "$x", "'", "it's", "&&", "|",
			"Executor Info.Host", "app.kubernetes.io/name", "x-y_z");
	private static final List<String> PATTERNS = List.of("", "time(d)? out", "a/b", "/", "\\\\", "\\d+/\\d+", "\"", "[/]", " ", "模型", "\\.",
			"(?i)x");
	private static final List<String> WILDCARDS = List.of("bert-*", "*x", "**", "?", "a*b?c", "a b*", "\"*", "(*)", "*and*", "*or", "/*/",
			"//*", "\\*", "模*", "[*", ":*", "=*", "-*", "*/", "2025-*", "* *", "`*");

	private final Random random;

	RandomFilters(long seed) {
		random = new Random(seed);
	}

	Filter next(int depth) {
		return switch (depth == 0 ? 9 : random.nextInt(10)) {
			case 0, 1 -> Filter.allOf(several(depth));
			case 2, 3 -> Filter.anyOf(several(depth));
			case 4 -> new Filter.Not(next(depth - 1));
			case 5 -> new Filter.Everything();
			default -> clause();
		};
	}

	String text() {
		return random.nextInt(4) > 0 ? pick(TEXTS) : pick(TEXTS) + pick(TEXTS) + pick(TEXTS);
	}

	private List<Filter> several(int depth) {
		return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> next(depth - 1)).toList();
	}

	private Filter clause() {
		return switch (random.nextInt(8)) {
			case 0 -> new Filter.Phrase(text());
			case 1 -> new Filter.RegexText(pick(PATTERNS));
			case 2 -> new Filter.OneOf(text(), IntStream.range(0, 2 + random.nextInt(3)).mapToObj(_ -> text()).toList());
			case 3 -> new Filter.Between(text(), text(), text());
			case 4 -> new Filter.Exists(text());
			case 5 -> new Filter.Like(text(), pick(WILDCARDS));
			case 6 -> new Filter.Regex(text(), pick(PATTERNS));
			default -> new Filter.Compare(text(), pick(List.of(Operator.values())), text());
		};
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
