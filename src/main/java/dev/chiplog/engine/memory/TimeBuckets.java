package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Histogram.Series;
import dev.chiplog.query.Question;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers how many selected events fall into each time bucket.
record TimeBuckets(Snapshot snapshot, Cancellation cancellation) {

	Histogram answer(Question.TimeHistogram question) {
		@Nullable
		Reference split = question.splitBy() == null ? null : snapshot.fields().resolve(question.splitBy());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		TimeSpan span = snapshot.span();
		if (span.earliest().isEmpty() || span.latest().isEmpty())
			return new Histogram(0, 0, 0, List.of(), selected.count());
		long from = question.from() != null ? question.from() : span.earliest().getAsLong();
		long to = question.to() != null ? question.to() : span.latest().getAsLong() + 1;
		Axis axis = Axis.over(from, to, Math.max(question.buckets(), 1), offset(from));
		Map<String, long[]> sums = new HashMap<>();
		long untimed = 0;
		for (Part part : snapshot.eachSegment(cancellation, index -> part(index, axis, split, selected.sets().get(index)))) {
			untimed += part.untimed;
			part.counts.forEach((name, counts) -> sums.merge(name, counts, TimeBuckets::sum));
		}
		if (split == null)
			sums.putIfAbsent("", new long[axis.buckets]);
		List<Series> series = new SeriesOrder(split != null && split.isLevel()).ordered(sums);
		return new Histogram(axis.from, axis.width, axis.buckets, series, untimed);
	}

	/// How far the clocks of the zone are ahead of UTC at a time, in nanoseconds.
	private long offset(long nanos) {
		Instant instant = Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L));
		return snapshot.zone().getRules().getOffset(instant).getTotalSeconds() * 1_000_000_000L;
	}

	/// Equally wide buckets.
	private record Axis(long from, long width, int buckets) {

		/// At most so many buckets, with borders at round times of clocks that are `offset` nanoseconds ahead of UTC.
		static Axis over(long from, long to, int most, long offset) {
			long width = BucketWidth.of(from + offset, to + offset, most);
			return new Axis(Math.floorDiv(from + offset, width) * width - offset, width,
					(int) BucketWidth.count(from + offset, to + offset, width));
		}

		/// The bucket of a time; negative or beyond the last when it is in none.
		long bucket(long nanos) {
			return Math.floorDiv(nanos - from, width);
		}
	}

	/// What one segment contributes, by the value of the split.
	private record Part(Map<String, long[]> counts, long untimed) {
	}

	private Part part(int index, Axis axis, @Nullable Reference split, RowSet selected) {
		Segment segment = snapshot.segment(index);
		RowSet timed = selected.and(segment.timed());
		long untimed = (long) selected.count() - timed.count();
		if (split == null)
			return new Part(Map.of("", segment.sorted() ? betweenBorders(segment, axis, timed) : oneByOne(segment, axis, timed)), untimed);
		SegmentKeys keys = SegmentKeys.of(snapshot, segment, split, timed, cancellation);
		Map<String, long[]> counts = new HashMap<>();
		long[][] byKey = new long[keys.texts().size() + 1][];
		for (int slot = timed.next(0); slot >= 0; slot = timed.next(slot + 1)) {
			long bucket = axis.bucket(segment.times().get(slot));
			if (bucket < 0 || bucket >= axis.buckets)
				continue;
			int key = keys.keys()[slot] + 1;
			if (byKey[key] == null) {
				byKey[key] = new long[axis.buckets];
				counts.put(key == 0 ? "" : keys.texts().get(key - 1), byKey[key]);
			}
			byKey[key][(int) bucket]++;
		}
		return new Part(counts, untimed);
	}

	/// In a sorted segment a bucket is a range of slots, so its events are counted by words.
	private static long[] betweenBorders(Segment segment, Axis axis, RowSet selected) {
		long[] counts = new long[axis.buckets];
		int slot = firstAt(segment, axis.from, 0);
		while (slot < segment.size()) {
			long bucket = axis.bucket(segment.times().get(slot));
			if (bucket >= axis.buckets)
				break;
			int behind = firstAt(segment, axis.from + (bucket + 1) * axis.width, slot);
			counts[(int) bucket] += selected.count(slot, behind);
			slot = behind;
		}
		return counts;
	}

	/// The first slot at or behind `low` whose time is not before the given one.
	private static int firstAt(Segment segment, long nanos, int low) {
		int first = low;
		int behind = segment.size();
		while (first < behind) {
			int middle = (first + behind) >>> 1;
			if (segment.times().get(middle) < nanos)
				first = middle + 1;
			else
				behind = middle;
		}
		return first;
	}

	private static long[] oneByOne(Segment segment, Axis axis, RowSet selected) {
		long[] counts = new long[axis.buckets];
		for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1)) {
			long bucket = axis.bucket(segment.times().get(slot));
			if (bucket >= 0 && bucket < counts.length)
				counts[(int) bucket]++;
		}
		return counts;
	}

	private static long[] sum(long[] left, long[] right) {
		long[] sums = left.clone();
		for (int i = 0; i < sums.length; i++)
			sums[i] += right[i];
		return sums;
	}
}
