package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Histogram.Series;
import dev.chiplog.query.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers how many selected events fall into each time bucket.
record TimeBuckets(Snapshot snapshot, Cancellation cancellation) {
	/// More buckets and keys together are counted text by text, so that only those that occur take memory.
	private static final long MOST_COUNTS = 1 << 21;

	Histogram answer(Question.TimeHistogram question) {
		@Nullable
		Reference split = question.splitBy() == null ? null : snapshot.fields().resolve(question.splitBy());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		@Nullable
		BucketAxis axis = BucketAxis.over(snapshot, question.from(), question.to(), question.buckets());
		if (axis == null)
			return new Histogram(0, 0, 0, List.of(), selected.count());
		Map<String, long[]> counts = split == null
				? byKey(axis, Reference.NOTHING, KeySpace.EMPTY, selected)
				: counts(axis, split, snapshot.keys(split), selected);
		if (split == null)
			counts.putIfAbsent("", new long[axis.buckets()]);
		List<Series> series = new SeriesOrder(split != null && split.isLevel(), question.most()).ordered(counts);
		return new Histogram(axis.from(), axis.width(), axis.buckets(), series, untimed(selected));
	}

	/// How many of the events have no time.
	long untimed(RowSets selected) {
		long untimed = 0;
		for (int index = 0; index < selected.sets().size(); index++) {
			RowSet set = selected.sets().get(index);
			untimed += set.count() - set.and(snapshot.segment(index).timed()).count();
		}
		return untimed;
	}

	private Map<String, long[]> counts(BucketAxis axis, Reference split, KeySpace space, RowSets selected) {
		return space.isComplete() && (long) space.size() * axis.buckets() <= MOST_COUNTS
				? byKey(axis, split, space, selected)
				: byText(axis, split, selected);
	}

	private Map<String, long[]> byKey(BucketAxis axis, Reference split, KeySpace space, RowSets selected) {
		return snapshot.foldSegments(cancellation, () -> new BucketTally(axis, space), (tally, index) -> {
			Segment segment = snapshot.segment(index);
			RowSet timed = selected.sets().get(index).and(segment.timed());
			if (timed.count() > 0)
				tally.add(segment, timed, space.keys(snapshot.strands().of(segment, split), timed));
		}).stream().reduce(BucketTally::and).orElseGet(() -> new BucketTally(axis, space)).byText();
	}

	private Map<String, long[]> byText(BucketAxis axis, Reference split, RowSets selected) {
		Map<String, long[]> sums = new HashMap<>();
		for (Map<String, long[]> part : snapshot.eachSegment(cancellation,
				index -> byText(snapshot.segment(index), axis, split, selected.sets().get(index))))
			part.forEach((name, counts) -> sums.merge(name, counts, BucketTally::sum));
		return sums;
	}

	private Map<String, long[]> byText(Segment segment, BucketAxis axis, Reference split, RowSet selected) {
		RowSet timed = selected.and(segment.timed());
		SegmentTexts keys = SegmentTexts.of(snapshot, segment, split, timed, cancellation);
		Map<String, long[]> counts = new HashMap<>();
		for (int slot = timed.next(0); slot >= 0; slot = timed.next(slot + 1)) {
			long bucket = axis.bucket(segment.times().get(slot));
			if (!axis.has(bucket))
				continue;
			int key = keys.keys()[slot];
			String name = key == SegmentTexts.ABSENT ? "" : keys.texts().get(key);
			counts.computeIfAbsent(name, _ -> new long[axis.buckets()])[(int) bucket]++;
		}
		return counts;
	}
}
