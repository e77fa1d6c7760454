package dev.chiplog.insight.comparison;

import dev.chiplog.insight.measure.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Compares how often patterns occur.
///
/// Of a pattern that both sides have, those events that are in B are a share of all; it is much more frequent in B when that share is surely
/// (Wilson's interval at three standard deviations) above what B's part of the time or of the events would make it, and the rate at least
/// three times as high (Przyborowski and Wilenski 1940 compare two rates so); much less frequent in the same way round.
///
/// @param a how many events of A are of each pattern
/// @param b how many events of B are
/// @param exposureA for how long, or among how many events, those of A were counted; above 0
/// @param exposureB the same of B
record PatternComparison(Map<String, Long> a, Map<String, Long> b, double exposureA, double exposureB) {
	private static final double SURE = 3;
	private static final double LEAST_TIMES = 3;

	/// Patterns that only B has, or has much more often.
	List<PatternChange> more() {
		return ordered(change -> change.isNew() || isMuchMore(change.b(), change.a(), exposureB, exposureA),
				Comparator.comparing(PatternChange::isNew), Comparator.comparingLong(PatternChange::b));
	}

	/// Patterns that only A has, or has much more often.
	List<PatternChange> less() {
		return ordered(change -> change.isGone() || isMuchMore(change.a(), change.b(), exposureA, exposureB),
				Comparator.comparing(PatternChange::isGone), Comparator.comparingLong(PatternChange::a));
	}

	private List<PatternChange> ordered(Predicate<PatternChange> wanted, Comparator<PatternChange> first, Comparator<PatternChange> then) {
		return Stream.concat(a.keySet().stream(), b.keySet().stream()).distinct().map(this::change).filter(wanted)
				.sorted(first.thenComparing(then).reversed().thenComparing(PatternChange::text)).toList();
	}

	private PatternChange change(String text) {
		long inA = a.getOrDefault(text, 0L);
		long inB = b.getOrDefault(text, 0L);
		return new PatternChange(text, inA, inB, inB / exposureB / (inA / exposureA));
	}

	private static boolean isMuchMore(long many, long few, double exposureMany, double exposureFew) {
		double expected = exposureMany / (exposureMany + exposureFew);
		return many / exposureMany >= LEAST_TIMES * few / exposureFew && new Share(many, many + few).lower(SURE) > expected;
	}
}
