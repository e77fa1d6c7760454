package dev.chiplog.insight.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Finds the marks of a group from its first and last time and its counts over time.
///
/// - *New*: the first event lies in the last [#NEW_SHARE] of the span.
/// - *Gone*: none lies in the last [#SILENT_SHARE] of the span, and there were at least three, and at the rate up to the last one three more
///   would have been expected since: when three are expected, none at all comes in one of twenty cases (the rule of three; Hanley and
///   Lippman-Hand 1983, "If nothing goes wrong, is everything all right?").
/// - *Passing*: gone, and by the same rule silent before the first one too. That is told instead of *gone* and of a spike.
/// - *Spike*: the fullest time bucket against those before it. Counts are made comparable by Anscombe's transform 2·√(n + 3/8), which gives
///   Poisson counts a standard deviation of about 1 (Anscombe 1948); the height is a spike when it lies at least [#SPIKE_DEVIATIONS] standard
///   deviations above the median of its past. These are estimated robustly, as 1.4826 times the median absolute deviation, or 1.2533 times
///   the mean one where that is 0 (Iglewicz and Hoaglin 1993), and never as less than 1. It is told as how many times the median count, one
///   event a bucket taken as the least, and only from [#SPIKE_TIMES] times on. What is new has no past, and what rises within the first
///   [#PAST] buckets too little; what was half as high before and went back has a rhythm.
///
/// @param from the earliest time of the dataset, epoch nanoseconds
/// @param to the latest
record Marking(long from, long to) {
	/// The last part of the span before which a new group was not seen.
	static final double NEW_SHARE = 0.4;
	/// The last part of the span in which a group that is gone was not seen, and the first one in which one that passed was not.
	static final double SILENT_SHARE = 0.2;
	private static final double EXPECTED = 3;
	private static final int PAST = 5;
	private static final double SPIKE_DEVIATIONS = 5;
	private static final long SPIKE_TIMES = 3;

	/// The marks of a group.
	///
	/// @param first its earliest time
	/// @param last its latest
	/// @param events how many there are
	/// @param history how many in each time bucket from the beginning of the dataset
	List<Mark> of(long first, long last, long events, List<Long> history) {
		List<Mark> marks = new ArrayList<>();
		double span = (double) to - from;
		if (span <= 0)
			return marks;
		double lasted = (double) last - first;
		boolean gone = isSilent((double) to - last, lasted, events);
		boolean passing = gone && isSilent((double) first - from, lasted, events);
		boolean fresh = (double) to - first <= NEW_SHARE * span;
		if (fresh)
			marks.add(new Mark.Fresh());
		long times = fresh || passing ? 0 : times(history);
		if (times > 0)
			marks.add(new Mark.Spike(times));
		if (passing)
			marks.add(new Mark.Passing(last - first));
		else if (gone)
			marks.add(new Mark.Gone());
		return List.copyOf(marks);
	}

	/// Whether nothing for so long is more than chance, for a group that has so many events in the time it lasted.
	private boolean isSilent(double silence, double lasted, long events) {
		return silence >= SILENT_SHARE * ((double) to - from) && events >= EXPECTED && events * silence >= EXPECTED * lasted;
	}

	/// How many times the median of its past the fullest bucket holds; 0 when it is no spike.
	private static long times(List<Long> history) {
		int height = 0;
		for (int bucket = 1; bucket < history.size(); bucket++)
			if (history.get(bucket) > history.get(height))
				height = bucket;
		if (height < PAST)
			return 0;
		long[] past = history.subList(0, height).stream().mapToLong(Long::longValue).toArray();
		double[] level = LongStream.of(past).mapToDouble(Marking::anscombe).toArray();
		double median = Deviation.median(level);
		double deviation = Math.max(1, Deviation.robust(level, median));
		double usual = Math.max(1, Deviation.median(LongStream.of(past).asDoubleStream().toArray()));
		long times = Math.round(history.get(height) / usual);
		boolean stands = anscombe(history.get(height)) - Math.max(median, anscombe(1)) >= SPIKE_DEVIATIONS * deviation;
		return stands && times >= SPIKE_TIMES && !isRhythm(past, history.get(height), usual) ? times : 0;
	}

	/// Whether a bucket before those that lead up to the height is at least half as high.
	private static boolean isRhythm(long[] past, long height, double usual) {
		int bucket = past.length - 1;
		while (bucket >= 0 && past[bucket] > 2 * usual)
			bucket--;
		return LongStream.of(past).limit(bucket + 1L).anyMatch(count -> 2 * count >= height);
	}

	private static double anscombe(long count) {
		return 2 * Math.sqrt(count + 0.375);
	}
}
