package dev.chiplog.engine.memory;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Equally wide buckets of time, one behind the other.
///
/// @param from the start of the first, in nanoseconds since the epoch
/// @param width in nanoseconds
/// @param buckets how many
record BucketAxis(long from, long width, int buckets) {

	/// The buckets that a question is about, at round times of the clocks of the zone that is shown; null when no event has a time.
	///
	/// @param from the start of the first, epoch nanoseconds; null for the earliest event of the whole dataset
	/// @param to behind the last; null for just behind the latest event
	/// @param most how many there are at most
	static @Nullable BucketAxis over(Snapshot snapshot, @Nullable Long from, @Nullable Long to, int most) {
		TimeSpan span = snapshot.span();
		if (span.earliest().isEmpty() || span.latest().isEmpty())
			return null;
		long first = from != null ? from : span.earliest().getAsLong();
		long behind = to != null ? to : span.latest().getAsLong() + 1;
		Instant instant = Instant.ofEpochSecond(Math.floorDiv(first, 1_000_000_000L));
		long offset = snapshot.zone().getRules().getOffset(instant).getTotalSeconds() * 1_000_000_000L;
		return over(first, behind, Math.max(most, 1), offset);
	}

	/// At most so many buckets, with borders at round times of clocks that are `offset` nanoseconds ahead of UTC.
	static BucketAxis over(long from, long to, int most, long offset) {
		long width = BucketWidth.of(from + offset, to + offset, most);
		return new BucketAxis(Math.floorDiv(from + offset, width) * width - offset, width,
				(int) BucketWidth.count(from + offset, to + offset, width));
	}

	/// The bucket of a time; negative or beyond the last when it is in none.
	long bucket(long nanos) {
		return Math.floorDiv(nanos - from, width);
	}

	/// When a bucket begins, which is when the one before it ends.
	long start(long bucket) {
		return from + bucket * width;
	}

	/// Whether there is such a bucket.
	boolean has(long bucket) {
		return bucket >= 0 && bucket < buckets;
	}

	/// The events of a segment that are in a bucket, among some.
	RowSet inside(Segment segment, RowSet events) {
		RowSet timed = events.and(segment.timed());
		if (segment.sorted())
			return timed.and(RowSet.range(segment.size(), segment.firstAt(from), segment.firstAt(start(buckets))));
		PackedLongs times = segment.times();
		return timed.and(times.between(from, start(buckets) - 1));
	}

	/// The buckets of the events of a segment, by slot.
	///
	/// @param inside those that are in one; for others the bucket is unspecified
	int[] buckets(Segment segment, RowSet inside) {
		int[] found = new int[segment.size()];
		PackedLongs times = segment.times();
		long bucket = 0;
		int slot = inside.next(0);
		while (slot >= 0) {
			long nanos = times.get(slot);
			// dividing takes longer than looking whether the bucket is that of the event before
			if (nanos < start(bucket) || nanos >= start(bucket + 1))
				bucket = bucket(nanos);
			int behind = segment.sorted() ? segment.firstAt(start(bucket + 1)) : slot + 1;
			Arrays.fill(found, slot, behind, (int) bucket);
			slot = inside.next(behind);
		}
		return found;
	}
}
