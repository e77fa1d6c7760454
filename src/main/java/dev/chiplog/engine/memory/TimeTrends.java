package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.query.TrendAnswer.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers what the selected events are like in each time bucket.
record TimeTrends(Snapshot snapshot, Cancellation cancellation) {

	TrendAnswer answer(Question.Trends question) {
		Reference value = question.value() == null ? Reference.NOTHING : snapshot.fields().resolve(question.value());
		@Nullable
		Reference split = question.splitBy() == null ? null : snapshot.fields().resolve(question.splitBy());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		@Nullable
		BucketAxis axis = BucketAxis.over(snapshot, question.from(), question.to(), question.buckets());
		if (axis == null)
			return new TrendAnswer(0, 0, 0, split == null ? List.of(new Trend("", List.of())) : List.of(), 0, selected.count());
		List<RowSet> inside = snapshot.eachSegment(cancellation, index -> axis.inside(snapshot.segment(index), selected.sets().get(index)));
		SplitSeries series = split == null
				? SplitSeries.single(inside)
				: SplitSeries.of(snapshot, split, inside, question.most(), cancellation);
		List<Point> points = tallied(axis, series, value, inside).points();
		List<Trend> trends = new ArrayList<>();
		for (String name : series.names())
			trends.add(new Trend(name, points.subList(trends.size() * axis.buckets(), (trends.size() + 1) * axis.buckets())));
		return new TrendAnswer(axis.from(), axis.width(), axis.buckets(), trends, series.left(),
				new TimeBuckets(snapshot, cancellation).untimed(selected));
	}

	private TrendTally tallied(BucketAxis axis, SplitSeries series, Reference value, List<RowSet> inside) {
		NumberSpace numbers = snapshot.numbers(value);
		int cells = Math.multiplyExact(axis.buckets(), series.names().size());
		long events = inside.stream().mapToLong(RowSet::count).sum();
		Supplier<TrendTally> none = () -> new TrendTally(axis, cells, NumberGroups.of(numbers, cells, events));
		return snapshot.foldSegments(cancellation, none, (tally, index) -> {
			if (inside.get(index).count() == 0)
				return;
			Segment segment = snapshot.segment(index);
			tally.add(segment, inside.get(index), series.members().apply(index), snapshot.selector().errors(segment, cancellation),
					snapshot.strands().of(segment, value));
		}).stream().reduce(TrendTally::and).orElseGet(none);
	}
}
