package dev.chiplog.engine.memory;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import java.util.List;
import java.util.Random;

/// Random filters over the fields of [MadeEvents].
record MadeFilters(Random random) {
	static final List<String> NAMES = List.of("@time", "time", "@level", "level", "@source", "@file", "@line", "@format", "@message",
			"model", "user", "latency", "status", "priority", "model_name", "user_id", "latency_ms", "code", "mixed", "note", "message",
			"flag", "nothing", "@pattern");
	private static final List<String> VALUES = List.of("model-1", "name-2", "사용자_3", "12", "200", "99.5", "10.25", "timeout 批처리", "ok",
			"GPU", "GPU #12", "true", "warn", "ERROR", "info", "urgent", "says \"no\" #3", "批处理 #7", "a/b 0 1", "json-lines", "서버",
			"no such", "timeout GPU <*>", "批处理 ok <*>");
	private static final List<String> TIMES = List.of("-10s", "-1m", "2025-03-01T03:33:25Z", "2025-03-01T12:33:40", "1740800010", "-0s");
	private static final List<String> PHRASES = List.of("timeout", "TIMEOUT", "批处理", "서버", "ärger", "no", "at trace", "\"flag\"", "a",
			"GPU #", "nowhere", "model-1\",\"model_name");
	private static final List<String> PATTERNS = List.of("^\\{", "trace$", "time(d)?out", "批.理", "[0-9]{3}", "(?i)gpu #\\d", "x{2}");
	private static final List<String> WILDCARDS = List.of("*", "MODEL-?", "*out*", "批*", "*#1?", "1*", "????", "gpu*5", "*\"*");

	Filter filter(int depth) {
		return switch (random.nextInt(depth > 0 ? 8 : 4)) {
			case 0 -> random.nextBoolean() ? new Filter.Everything() : clause();
			case 4 -> new Filter.And(List.of(part(depth), part(depth)));
			case 5 -> new Filter.And(List.of(part(depth), part(depth), part(depth)));
			case 6 -> new Filter.Or(List.of(part(depth), part(depth)));
			case 7 -> new Filter.Not(part(depth));
			default -> clause();
		};
	}

	Filter clause() {
		String name = random.nextInt(9) == 0 ? "@raw" : name();
		return switch (random.nextInt(10)) {
			case 0 -> new Filter.Phrase(pick(PHRASES));
			case 1 -> new Filter.RegexText(pick(PATTERNS));
			case 2 -> new Filter.OneOf(name, List.of(value(name), value(name)));
			case 3 -> new Filter.Between(name, value(name), value(name));
			case 4 -> new Filter.Exists(name);
			case 5 -> new Filter.Like(name, pick(WILDCARDS));
			case 6 -> new Filter.Regex(name, pick(PATTERNS));
			default -> new Filter.Compare(name, Operator.values()[random.nextInt(Operator.values().length)], value(name));
		};
	}

	String name() {
		return pick(NAMES);
	}

	private Filter part(int depth) {
		return filter(depth - 1);
	}

	private String value(String name) {
		return name.endsWith("time") ? pick(TIMES) : pick(VALUES);
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
