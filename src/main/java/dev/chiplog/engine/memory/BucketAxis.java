package dev.chiplog.engine.memory;

/// Equally wide buckets of time, one behind the other.
///
/// @param from the start of the first, in nanoseconds since the epoch
/// @param width in nanoseconds
/// @param buckets how many
record BucketAxis(long from, long width, int buckets) {

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
}
