package dev.chiplog.engine.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Chooses how wide the buckets of a histogram are: a duration that people count in.
final class BucketWidth {
	private static final long[] WIDTHS = widths();

	private BucketWidth() {
	}

	/// The least round width with which at most so many buckets cover the time from `from` to before `to`.
	///
	/// @return nanoseconds
	static long of(long from, long to, int most) {
		for (long width : WIDTHS)
			if (count(from, to, width) <= most)
				return width;
		return WIDTHS[WIDTHS.length - 1];
	}

	/// How many buckets of that width cover the time, borders being multiples of the width.
	static long count(long from, long to, long width) {
		return Math.max(1, Math.floorDiv(to - 1, width) - Math.floorDiv(from, width) + 1);
	}

	private static long[] widths() {
		List<Long> widths = new ArrayList<>();
		for (long unit = 1; unit < TimeUnit.SECONDS.toNanos(1); unit *= 10)
			add(widths, unit, 1, 2, 5);
		add(widths, TimeUnit.SECONDS.toNanos(1), 1, 2, 5, 10, 15, 30);
		add(widths, TimeUnit.MINUTES.toNanos(1), 1, 2, 5, 10, 15, 30);
		add(widths, TimeUnit.HOURS.toNanos(1), 1, 2, 3, 6, 12);
		add(widths, TimeUnit.DAYS.toNanos(1), 1, 2, 7, 14, 30, 90, 365);
		// 64-bit nanoseconds span 584 years
		add(widths, TimeUnit.DAYS.toNanos(365), 2, 5, 10, 20, 50, 100);
		return widths.stream().mapToLong(Long::longValue).toArray();
	}

	private static void add(List<Long> widths, long unit, int... multiples) {
		for (int multiple : multiples)
			widths.add(unit * multiple);
	}
}
