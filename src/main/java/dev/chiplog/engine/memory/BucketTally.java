package dev.chiplog.engine.memory;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.SegmentKeys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How many events fall into each bucket, by their key. One thread.
final class BucketTally {
	private final BucketAxis axis;
	private final KeySpace space;
	/// The counts of the first bucket by key, then of the next.
	private final long[] counts;

	BucketTally(BucketAxis axis, KeySpace space) {
		this.axis = axis;
		this.space = space;
		counts = new long[Math.multiplyExact(axis.buckets(), space.size())];
	}

	/// Adds events of a segment.
	///
	/// @param selected which ones; all of them have a time
	/// @param keys theirs
	void add(Segment segment, RowSet selected, SegmentKeys keys) {
		if (segment.sorted())
			addRanges(segment, keys);
		else if (selected.count() > 0)
			addEach(segment.times(), selected, keys.toArray());
	}

	/// In a sorted segment a bucket is a range of slots.
	private void addRanges(Segment segment, SegmentKeys keys) {
		int slot = segment.firstAt(axis.from());
		while (slot < segment.size()) {
			long bucket = axis.bucket(segment.times().get(slot));
			if (!axis.has(bucket))
				return;
			int behind = segment.firstAt(axis.start(bucket + 1));
			keys.count(slot, behind, counts, (int) bucket * space.size());
			slot = behind;
		}
	}

	private void addEach(PackedLongs times, RowSet selected, int[] keys) {
		long bucket = 0;
		for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1)) {
			long nanos = times.get(slot);
			// dividing takes longer than looking whether the bucket is that of the event before
			if (nanos < axis.start(bucket) || nanos >= axis.start(bucket + 1))
				bucket = axis.bucket(nanos);
			if (axis.has(bucket))
				counts[(int) bucket * space.size() + keys[slot]]++;
		}
	}

	/// Adds what another tally over the same buckets and keys has counted.
	BucketTally and(BucketTally other) {
		for (int i = 0; i < counts.length; i++)
			counts[i] += other.counts[i];
		return this;
	}

	/// The counts by bucket of each text that occurs; those of events without a value under an empty one.
	Map<String, long[]> byText() {
		Map<String, long[]> byText = new HashMap<>();
		for (int key = 0; key < space.size(); key++) {
			long[] ofKey = new long[axis.buckets()];
			for (int bucket = 0; bucket < ofKey.length; bucket++)
				ofKey[bucket] = counts[bucket * space.size() + key];
			if (Arrays.stream(ofKey).anyMatch(count -> count > 0))
				byText.merge(key == KeySpace.ABSENT ? "" : space.text(key), ofKey, BucketTally::sum);
		}
		return byText;
	}

	/// The sums, bucket by bucket.
	static long[] sum(long[] left, long[] right) {
		long[] sums = left.clone();
		for (int i = 0; i < sums.length; i++)
			sums[i] += right[i];
		return sums;
	}
}
