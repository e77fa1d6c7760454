package dev.chiplog.bench;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.anomaly.Anomalies;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.insight.figure.KeyFigures;
import dev.chiplog.insight.figure.LeadingField;
import dev.chiplog.insight.figure.Scatter;
import dev.chiplog.insight.figure.StackedCounts;
import dev.chiplog.insight.pattern.PatternGrouping;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Statistics;
import dev.chiplog.record.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The program that measures what each view asks after a change of the filter, in a log with levels, models, users and a latency.
///
/// Every filter is one that was never asked before: its bound of the latency is moved a little each time.
public final class ViewRefresh {
	private static final int RUNS = 7;
	private static final int POINTS = 120;
	private static final int BINS = 60;
	private static final Filter EVERYTHING = new Filter.Everything();

	private ViewRefresh() {
	}

	/// Prints the median milliseconds of each question, for filters that select nearly all events, about half and few.
	///
	/// @param arguments the file
	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (LoadedLog log = LoadedLog.load(Path.of(arguments[0]))) {
			LogEngine engine = log.engine();
			long start = System.nanoTime();
			engine.answer(new Question.Patterns(EVERYTHING), new Cancellation());
			System.out.println(String.format(Locale.ROOT, "patterns mined in %d ms", (System.nanoTime() - start) / 1_000_000));
			List<FieldInfo> fields = engine.answer(new Question.Fields(), new Cancellation());
			String latency = LeadingField.ofNumbers(Role.LATENCY, fields).orElseThrow().name();
			Statistics numbers = engine.answer(new Question.Numbers(EVERYTHING, latency, List.of(2.0, 50.0)), new Cancellation());
			Filter warnings = new Filter.Compare("level", Operator.AT_LEAST, "WARNING");
			System.out.println(String.format(Locale.ROOT, "%-34s %10s %10s %10s", "ms", "nearly all", "half", "few"));
			views(latency, another(fields, latency)).forEach((name,
					view) -> System.out.println(String.format(Locale.ROOT, "%-34s %10.1f %10.1f %10.1f", name,
							median(engine, view, moved(EVERYTHING, latency, numbers.percentiles().getFirst())),
							median(engine, view, moved(EVERYTHING, latency, numbers.percentiles().getLast())),
							median(engine, view, moved(warnings, latency, numbers.percentiles().getLast())))));
		}
	}

	private static Map<String, Function<Filter, Insight<?>>> views(String latency, String second) {
		Map<String, Function<Filter, Insight<?>>> views = new LinkedHashMap<>();
		views.put("errors", filter -> new PatternGrouping(filter, PatternScope.ERRORS));
		views.put("all patterns", filter -> new PatternGrouping(filter, PatternScope.EVERYTHING));
		views.put("key figures", filter -> new KeyFigures(filter, ZoneOffset.UTC));
		views.put("percentiles over time", filter -> asked(new Question.Trends(filter, null, null, POINTS, latency, null, 1)));
		views.put("percentiles over time by model", filter -> asked(new Question.Trends(filter, null, null, POINTS, latency, "model", 12)));
		views.put("error rate over time", filter -> asked(new Question.Trends(filter, null, null, POINTS, null, null, 1)));
		views.put("events over time by model", filter -> new StackedCounts(filter, null, null, POINTS, "model", 8));
		Dimension time = new Dimension.Time(null, null, POINTS);
		Dimension number = new Dimension.Numbers(latency, BINS, Scale.LOGARITHMIC);
		views.put("heat map", filter -> asked(new Question.Heat(filter, time, number, null, 1)));
		views.put("density of two numbers by level",
				filter -> new Scatter(filter, number, new Dimension.Numbers(second, BINS, Scale.LINEAR), "level", 8, 20_000));
		views.put("groups by model", filter -> asked(new Question.Groups(filter, List.of("model"), latency, "user", true, 10_000)));
		views.put("groups by user", filter -> asked(new Question.Groups(filter, List.of("user"), latency, "user", true, 10_000)));
		views.put("compare with the rest", filter -> new Comparison(new Filter.Not(filter), filter));
		views.put("anomalies", filter -> new Anomalies(filter, POINTS, latency));
		return views;
	}

	/// The numeric field beside the latency that most events have, or the latency itself.
	private static String another(List<FieldInfo> fields, String latency) {
		return fields.stream().filter(field -> field.kind() == FieldInfo.Kind.NUMBER && !field.name().equals(latency))
				.max(Comparator.comparingLong(FieldInfo::count)).map(FieldInfo::name).orElse(latency);
	}

	private static Insight<?> asked(Question<?> question) {
		return (engine, cancellation) -> engine.answer(question, cancellation);
	}

	/// Filters that select almost the same events.
	private static List<Filter> moved(Filter filter, String latency, double bound) {
		return IntStream.range(0, RUNS)
				.mapToObj(run -> FilterEdit.and(filter, new Filter.Compare(latency, Operator.GREATER, Double.toString(bound + run / 64.0))))
				.toList();
	}

	private static double median(LogEngine engine, Function<Filter, Insight<?>> view, List<Filter> filters) {
		long[] nanos = new long[filters.size()];
		for (int run = 0; run < nanos.length; run++) {
			long start = System.nanoTime();
			view.apply(filters.get(run)).find(engine, new Cancellation());
			nanos[run] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[nanos.length / 2] / 1e6;
	}
}
