package dev.chiplog.bench.sidebyside;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.Statistics;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Chiplog's engine as it answers a view.
record ChiplogPeer(LogEngine engine) implements Peer {

	@Override
	public boolean knows(Question<?> question) {
		return true;
	}

	@Override
	public Reply answer(Question<?> question) {
		Object answer = engine.answer(question, new Cancellation());
		return () -> new AnswerRows(rows(answer));
	}

	private static List<List<Object>> rows(Object answer) {
		return switch (answer) {
			case Long count -> List.of(List.of(count));
			case FacetAnswer facet -> facet.values().stream()
					.map(value -> List.<Object>of(value.value(), value.count(), facet.distinct(), facet.having())).toList();
			case GroupAnswer groups -> groups.groups().stream().map(ChiplogPeer::row).toList();
			case Statistics numbers -> List.of(numbers(numbers));
			case Histogram histogram -> buckets(histogram);
			case Page page -> leadingCells(page);
			case TrendAnswer trends -> points(trends);
			case NumberTally(double[] values, long[] counts) ->
				IntStream.range(0, values.length).mapToObj(i -> List.<Object>of(values[i], counts[i])).toList();
			default -> throw new IllegalArgumentException("no peer is asked for " + answer.getClass());
		};
	}

	private static List<Object> row(GroupAnswer.Group group) {
		List<Object> row = new ArrayList<>(List.of(group.key().getFirst(), group.count()));
		row.addAll(numbers(group.numbers()));
		return row;
	}

	private static List<Object> numbers(Statistics numbers) {
		List<Object> row = new ArrayList<>(List.of(numbers.count(), unlessNone(numbers.mean())));
		numbers.percentiles().forEach(percentile -> row.add(unlessNone(percentile)));
		return row;
	}

	private static Object unlessNone(double number) {
		return Double.isNaN(number) ? "" : number;
	}

	/// A row for each bucket that holds an event of the series.
	private static List<List<Object>> buckets(Histogram histogram) {
		List<List<Object>> rows = new ArrayList<>();
		for (Histogram.Series series : histogram.series())
			for (int bucket = 0; bucket < histogram.buckets(); bucket++)
				if (series.counts().get(bucket) > 0)
					rows.add(List.of((long) bucket, series.name(), series.counts().get(bucket)));
		return rows;
	}

	/// A row for each bucket that holds an event of the trend.
	private static List<List<Object>> points(TrendAnswer trends) {
		List<List<Object>> rows = new ArrayList<>();
		for (TrendAnswer.Trend trend : trends.trends())
			for (int bucket = 0; bucket < trends.buckets(); bucket++) {
				TrendAnswer.Point point = trend.points().get(bucket);
				List<Object> row = new ArrayList<>(List.of((long) bucket, trend.name(), point.count()));
				row.addAll(numbers(point.numbers()));
				if (point.count() > 0)
					rows.add(row);
			}
		return rows;
	}

	/// What the page is sorted by; the other columns are read, but of equal rows either may stand first.
	private static List<List<Object>> leadingCells(Page page) {
		List<List<Object>> rows = new ArrayList<>();
		for (int row = 0; row < page.rows().size(); row++)
			rows.add(List.of((long) row, cell(page.rows().get(row).cells().getFirst())));
		return rows;
	}

	private static Object cell(@Nullable Value value) {
		return switch (value) {
			case null -> "";
			case Value.Whole(long number) -> number;
			case Value.Decimal(double number) -> number;
			case Value.Time(long epochNanos) -> epochNanos;
			case Value.Text _,Value.Truth _,Value.Json _,Value.Nothing _ -> value.asText();
		};
	}
}
