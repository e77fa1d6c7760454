package dev.chiplog.insight.difference;

import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A value of each of two fields: a cause may be both at once, and show in neither alone.
///
/// It counts when it tells clearly more than each of its values does, so that it is no other way to say one of them. Shares are those among
/// the events that carry both fields.
///
/// @param group as in [Difference]
/// @param rest as in [Difference]
record Pair(Member one, Member other, Share group, Share rest) {
	/// How many times as much as each value a pair must tell.
	private static final double MORE = 1.25;

	/// One of the two values, with its own shares.
	record Member(String field, String value, Share group, Share rest) {
		private Filter clause() {
			return new Filter.Compare(field, Operator.EQUAL, value);
		}
	}

	/// Those that stand out, of pairs that share a value the one that tells most.
	///
	/// @param score for as many values and pairs as were looked at
	static List<Difference> differences(List<Pair> pairs, Score score) {
		List<Difference> ranked = pairs.stream().filter(pair -> pair.standsOut(score)).map(pair -> pair.difference(score))
				.sorted(Comparator.comparingDouble(Difference::bits).reversed().thenComparing(found -> found.clause().toString())).toList();
		Set<Filter> taken = new HashSet<>();
		List<Difference> differences = new ArrayList<>();
		for (Difference next : ranked)
			if (FilterEdit.clauses(next.clause()).stream().noneMatch(taken::contains)) {
				taken.addAll(FilterEdit.clauses(next.clause()));
				differences.add(next);
			}
		return differences;
	}

	private boolean standsOut(Score score) {
		return score.standsOut(new Candidate(clause(), group, rest))
				&& Stream.of(one, other).allMatch(alone -> score.bits(group, rest) > MORE * score.bits(alone.group, alone.rest));
	}

	private Filter clause() {
		return FilterEdit.and(one.clause(), other.clause());
	}

	private Difference difference(Score score) {
		return new Difference(List.of(one.field, other.field), clause(), group, rest, score.bits(group, rest), List.of());
	}
}
