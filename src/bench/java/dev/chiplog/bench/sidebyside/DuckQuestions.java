package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes questions in SQL, asking of DuckDB no more than of Chiplog, and in the fastest way found.
record DuckQuestions(DuckFilter filter) {
	/// The table of lines as they stand in the file, in a query.
	static final String LINES = " FROM lines ";
	private static final List<Double> PERCENTILES = List.of(50.0, 95.0, 99.0);

	/// The query for a question.
	///
	/// @throws IllegalArgumentException when the table lacks what it is about, or the bench asks no such thing
	String sql(Question<?> question) {
		return switch (question) {
			case Question.Count(Filter.Phrase phrase) -> "SELECT count(*)" + LINES + "WHERE " + filter.condition(phrase);
			case Question.Count(Filter selected) -> "SELECT count(*)" + events(selected);
			case Question.Facet facet -> facet(facet);
			case Question.TimeHistogram histogram -> histogram(histogram);
			case Question.Numbers numbers -> "SELECT n, mean, " + unpacked(numbers.percentiles().size()) + " FROM (SELECT "
					+ statistics(filter.column(numbers.field()), numbers.percentiles()) + events(numbers.filter()) + ")";
			case Question.Groups groups -> groups(groups);
			case Question.Rows rows -> rows(rows);
			case Question.Trends trends -> trends(trends);
			case Question.SortedNumbers(Filter selected, String field) ->
				"SELECT CAST(" + filter.column(field) + " AS DOUBLE) AS v, count(*)" + events(selected) + " AND " + filter.column(field)
						+ " IS NOT NULL GROUP BY v ORDER BY v";
			case Question.FirstRows _,Question.Spread _,Question.Heat _,Question.Scatter _,Question.Patterns _,Question.Variables _,Question.Profiles _,Question.Frequent _,Question.Occurrences _,Question.Span _,Question.One _,Question.Around _,Question.RowOf _,Question.Find _,Question.Fields _,Question.Overview _ ->
				throw new IllegalArgumentException("the bench does not ask " + question);
		};
	}

	private String facet(Question.Facet facet) {
		String column = filter.column(facet.field());
		return "SELECT CAST(v AS VARCHAR), c, count(*) OVER (), CAST(sum(c) OVER () AS BIGINT) FROM (SELECT " + column
				+ " AS v, count(*) AS c" + events(facet.filter()) + " AND " + column
				+ " IS NOT NULL GROUP BY v) ORDER BY c DESC, CAST(v AS VARCHAR) LIMIT " + facet.most();
	}

	private String histogram(Question.TimeHistogram histogram) {
		Long from = histogram.from();
		Long to = histogram.to();
		String split = histogram.splitBy();
		if (from == null || to == null || split == null)
			throw new IllegalArgumentException("the bench asks for a given span, split");
		return "SELECT " + bucket(from, to, histogram.buckets()) + " AS bucket, " + filter.column(split) + " AS series, count(*)"
				+ events(histogram.filter()) + " GROUP BY bucket, series";
	}

	/// Errors are not asked for, as DuckDB would have to be told what one is.
	private String trends(Question.Trends trends) {
		Long from = trends.from();
		Long to = trends.to();
		String split = trends.splitBy();
		String value = trends.value();
		if (from == null || to == null || split == null || value == null)
			throw new IllegalArgumentException("the bench asks for the numbers of a given span, split");
		return "SELECT bucket, coalesce(CAST(k AS VARCHAR), ''), c, n, mean, " + unpacked(PERCENTILES.size()) + " FROM (SELECT "
				+ bucket(from, to, trends.buckets()) + " AS bucket, " + filter.column(split) + " AS k, count(*) AS c, "
				+ statistics(filter.column(value), PERCENTILES) + events(trends.filter()) + " GROUP BY bucket, k)";
	}

	private String bucket(long from, long to, int buckets) {
		return "(epoch_us(" + filter.column("@time") + ") - " + from / 1000 + ") // " + (to - from) / buckets / 1000;
	}

	private String groups(Question.Groups groups) {
		String value = groups.value();
		if (value == null)
			throw new IllegalArgumentException("the bench asks for the statistics of a number");
		return "SELECT coalesce(CAST(k AS VARCHAR), ''), c, n, mean, " + unpacked(PERCENTILES.size()) + " FROM (SELECT "
				+ filter.column(groups.by().getFirst()) + " AS k, count(*) AS c, " + statistics(filter.column(value), PERCENTILES)
				+ events(groups.filter()) + " GROUP BY k) ORDER BY c DESC, 1 LIMIT " + groups.most();
	}

	private String rows(Question.Rows rows) {
		String columns = rows.columns().stream().map(filter::column).map(column -> column.equals(time()) ? nanos(column) : column)
				.collect(Collectors.joining(", "));
		return "SELECT " + columns + events(rows.filter()) + " ORDER BY " + filter.column(rows.order().field())
				+ (rows.order().descending() ? " DESC" : "") + " NULLS LAST LIMIT " + rows.most();
	}

	private String time() {
		return filter.columns().expression("@time").orElse("");
	}

	private static String nanos(String column) {
		return "epoch_us(" + column + ") * 1000";
	}

	private String events(Filter selected) {
		return " FROM events WHERE " + filter.condition(selected);
	}

	private static String statistics(String number, List<Double> percentiles) {
		String shares = percentiles.stream().map(percentile -> String.valueOf(percentile / 100)).collect(Collectors.joining(", "));
		return "count(" + number + ") AS n, avg(" + number + ") AS mean, quantile_cont(" + number + ", [" + shares + "]) AS q";
	}

	private static String unpacked(int percentiles) {
		return IntStream.rangeClosed(1, percentiles).mapToObj(index -> "q[" + index + "]").collect(Collectors.joining(", "));
	}
}
