package dev.chiplog.insight.figure;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Trend;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many of the selected events fall into each time bucket, split by the largest values of a field, with all other events as a rest, so
/// that the parts of a bucket come to all of it.
///
/// @param from as in [Question.TimeHistogram]
/// @param to as in [Question.TimeHistogram]
/// @param buckets as in [Question.TimeHistogram]
/// @param splitBy a field, role word or built-in; null for no split
/// @param most how many values are told apart
public record StackedCounts(Filter filter, @Nullable Long from, @Nullable Long to, int buckets, @Nullable String splitBy,
		int most) implements Insight<StackedCounts.Stack> {

	/// The counts.
	///
	/// @param split the largest values, with how many are left out
	/// @param rest how many events of each bucket are of none of them
	public record Stack(TrendAnswer split, List<Long> rest) {
		public Stack {
			rest = List.copyOf(rest);
		}
	}

	@Override
	public Stack find(LogEngine engine, Cancellation cancellation) {
		TrendAnswer split = engine.answer(new Question.Trends(filter, from, to, buckets, null, splitBy, most), cancellation);
		if (split.left() == 0)
			return new Stack(split, List.of());
		TrendAnswer all = engine.answer(new Question.Trends(filter, from, to, buckets, null, null, 1), cancellation);
		List<Long> rest = new ArrayList<>();
		for (int bucket = 0; bucket < split.buckets(); bucket++) {
			long counted = 0;
			for (Trend trend : split.trends())
				counted += trend.points().get(bucket).count();
			rest.add(all.trends().getFirst().points().get(bucket).count() - counted);
		}
		return new Stack(split, rest);
	}
}
