package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Profile;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;

/// Looks at every two fields of few values together: how many of the group and how many of the rest have each pair of values.
///
/// @param group selects the group
/// @param whole selects the group and the rest
record PairCandidates(Filter group, Filter whole, LogEngine engine, Cancellation cancellation) {
	/// Fields of more values are not paired.
	static final int FEW_VALUES = 64;

	/// The pairs of values that occur in the group.
	///
	/// @param fields of few values
	List<Pair> of(List<String> fields) {
		List<Pair> pairs = new ArrayList<>();
		for (int one = 0; one + 1 < fields.size(); one++) {
			List<String> others = fields.subList(one + 1, fields.size());
			List<Profile> inGroup = profiles(group, fields.get(one), others);
			List<Profile> all = profiles(whole, fields.get(one), others);
			for (int other = 0; other < others.size(); other++)
				add(fields.get(one), others.get(other), CrossTable.of(inGroup, other), CrossTable.of(all, other), pairs);
		}
		return pairs;
	}

	private List<Profile> profiles(Filter among, String field, List<String> others) {
		return engine.answer(new Question.Profiles(among, field, others, FEW_VALUES), cancellation);
	}

	private static void add(String field, String other, CrossTable group, CrossTable all, List<Pair> pairs) {
		long of = group.total();
		long rest = all.total() - of;
		if (rest == 0)
			return;
		group.cells()
				.forEach((row,
						cells) -> cells.forEach((column, count) -> pairs.add(new Pair(
								new Pair.Member(field, row, new Share(group.row(row), of), new Share(all.row(row) - group.row(row), rest)),
								new Pair.Member(other, column, new Share(group.column(column), of),
										new Share(all.column(column) - group.column(column), rest)),
								new Share(count, of), new Share(all.cell(row, column) - count, rest)))));
	}
}
