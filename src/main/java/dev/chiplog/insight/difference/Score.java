package dev.chiplog.insight.difference;

import dev.chiplog.insight.measure.Share;
import java.util.List;

/// How much a value tells about being in the group: its pointwise term of the Kullback-Leibler divergence of the group from the rest
/// (Kullback and Leibler 1951), `p log2(p / q)` in bits an event, taken where it is least: `p` at the lower end of the group's Wilson
/// interval, `q` at the upper end of the rest's.
///
/// So a small group must differ more than a large one. The intervals widen with the number of values that were looked at (Bonferroni; Dunn
/// 1961): all hold together with a chance of 95 %. That many standard deviations follow from the bound `exp(-z² / 2) / 2` of the normal
/// distribution's tail, which is never too small.
///
/// @param deviations half of the width of the intervals
record Score(double deviations) {
	/// What the clearest values must tell: below it a difference may be real and still says little, as 51 % against 50 %.
	static final double LEAST_BITS = 0.02;
	/// What is seen once or twice is no habit.
	static final int LEAST_EVENTS = 3;
	private static final double CHANCE_OF_ERROR = 0.05;

	/// For that many values that are looked at.
	static Score over(long looked) {
		double tail = CHANCE_OF_ERROR / Math.max(1, looked);
		return new Score(Math.sqrt(2 * Math.log(1 / (2 * tail))));
	}

	/// The bits; 0 when the intervals meet.
	double bits(Share group, Share rest) {
		double low = group.lower(deviations);
		double high = rest.upper(deviations);
		return low > high ? low * Math.log(low / high) / Math.log(2) : 0;
	}

	/// Whether it stands out.
	boolean standsOut(Candidate candidate) {
		return candidate.group().count() >= LEAST_EVENTS && bits(candidate.group(), candidate.rest()) >= LEAST_BITS;
	}

	/// A candidate that stands out.
	Difference difference(String field, Candidate candidate) {
		return new Difference(List.of(field), candidate.clause(), candidate.group(), candidate.rest(),
				bits(candidate.group(), candidate.rest()), List.of());
	}
}
