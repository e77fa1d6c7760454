package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts differences that select almost the same events together under the one that tells most: `host=gpu-3` and `gpu=3`.
///
/// The same are those with a Jaccard index (shared events by all events of both; Jaccard 1901) of at least 0.9.
///
/// @param whole selects the events that are looked at
record OtherNames(Filter whole, LogEngine engine, Cancellation cancellation) {
	private static final double SAME = 0.9;

	/// The first `most` differences, each with its other names.
	///
	/// @param ranked those that tell most first
	List<Difference> gather(List<Difference> ranked, int most) {
		List<Difference> kept = new ArrayList<>();
		for (Difference next : ranked) {
			int better = better(next, kept);
			if (better >= 0)
				kept.set(better, withName(kept.get(better), next));
			else if (kept.size() < most)
				kept.add(next);
			else
				break;
		}
		return kept;
	}

	private int better(Difference next, List<Difference> kept) {
		for (int i = 0; i < kept.size(); i++)
			if (isSame(kept.get(i), next))
				return i;
		return -1;
	}

	private static Difference withName(Difference kept, Difference other) {
		return new Difference(kept.fields(), kept.clause(), kept.group(), kept.rest(), kept.bits(),
				Stream.concat(kept.alike().stream(), Stream.of(other.clause())).toList());
	}

	/// Counts that differ show without a question that the events do.
	private boolean isSame(Difference left, Difference right) {
		if (left.fields().equals(right.fields()) || !isClose(left.group(), right.group()) || !isClose(left.rest(), right.rest()))
			return false;
		long both = engine.answer(new Question.Count(FilterEdit.and(whole, FilterEdit.and(left.clause(), right.clause()))), cancellation);
		long either = left.group().count() + left.rest().count() + right.group().count() + right.rest().count() - both;
		return both >= SAME * either;
	}

	private static boolean isClose(Share left, Share right) {
		long larger = Math.max(left.count(), right.count());
		return larger - Math.min(left.count(), right.count()) <= (1 - SAME) * larger + 1;
	}
}
