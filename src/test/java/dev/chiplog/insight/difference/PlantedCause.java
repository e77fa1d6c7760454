package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.query.Question;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why requests of a made log fail.
///
/// @param hits the requests that it makes fail
/// @param clauses what must be found
record PlantedCause(String name, Predicate<MadeRequest> hits, List<Filter> clauses) {
	/// By chance alone.
	static final PlantedCause NONE = of("none", _ -> false);
	private static final double SAME = 0.8;

	/// Values of few and of many, ranges to either side and between, and two fields together.
	static Stream<PlantedCause> all() {
		return Stream.of(of("model", request -> request.model().equals("m3"), "model=m3"),
				of("user", request -> request.user().equals("u7"), "user=u7"),
				of("host, half of the time", request -> request.host().equals("gpu-2") && request.luck() < 0.5, "host=gpu-2"),
				of("long prompt", request -> request.tokens() >= 3000, "tokens>=3000"),
				of("short prompt", request -> request.tokens() <= 100, "tokens<=100"),
				of("middling latency", request -> request.latency() >= 90 && request.latency() <= 110, "latency:[90 TO 110]"),
				of("batch", request -> request.batch() == 64, "batch=64"),
				of("model and host", request -> request.model().equals("m1") && request.host().equals("gpu-5"), "model=m1", "host=gpu-5"));
	}

	private static PlantedCause of(String name, Predicate<MadeRequest> hits, String... clauses) {
		return new PlantedCause(name, hits, Stream.of(clauses).map(PlantedCause::filter).toList());
	}

	/// The requests that failed.
	static Filter failed() {
		return filter("level>=error");
	}

	/// Whether the differences name all of it: values as they are, ranges so that eight of ten events are shared.
	boolean isNamedBy(List<Difference> differences, LogEngine engine) {
		return clauses.stream()
				.allMatch(clause -> differences.stream()
						.flatMap(found -> Stream.concat(FilterEdit.clauses(found.clause()).stream(), found.alike().stream()))
						.anyMatch(each -> isSame(clause, each, engine)));
	}

	private static boolean isSame(Filter planted, Filter found, LogEngine engine) {
		if (planted.equals(found))
			return true;
		if (!Asked.by(planted).names().equals(Asked.by(found).names()))
			return false;
		long both = count(FilterEdit.and(planted, found), engine);
		return both >= SAME * (count(planted, engine) + count(found, engine) - both);
	}

	private static long count(Filter filter, LogEngine engine) {
		return engine.answer(new Question.Count(filter), new Cancellation());
	}

	private static Filter filter(String text) {
		try {
			return FilterParser.parse(text);
		} catch (FilterSyntaxException wrong) {
			throw new AssertionError(wrong);
		}
	}

	@Override
	public String toString() {
		return name;
	}
}
