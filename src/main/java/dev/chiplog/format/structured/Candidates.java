package dev.chiplog.format.structured;

import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// The fields that may play one role, best first; a field that the head did not show is ranked behind them by its name.
final class Candidates {

	/// The rank of a field that does not play the role.
	static final int NEVER = Integer.MAX_VALUE;

	private static final int UNKNOWN = -1;
	private final ToIntFunction<String> ranking;
	private int[] ranks;

	/// @param best fields that were found to play the role
	/// @param known all fields whose values were looked at; those that are not among the best do not play the role
	Candidates(Role role, List<Field> best, List<Field> known) {
		this(byName(role, best.size()));
		for (Field field : known)
			rank(field, NEVER);
		for (int rank = 0; rank < best.size(); rank++)
			rank(best.get(rank), rank);
	}

	/// Candidates by their names alone.
	///
	/// @param names best first
	Candidates(List<String> names) {
		this(name -> names.contains(name) ? names.indexOf(name) : NEVER);
	}

	private Candidates(ToIntFunction<String> ranking) {
		this.ranking = ranking;
		ranks = new int[64];
		Arrays.fill(ranks, UNKNOWN);
	}

	private static ToIntFunction<String> byName(Role role, int chosen) {
		return name -> {
			int rank = RoleNames.rank(role, name);
			return rank < 0 ? NEVER : chosen + rank;
		};
	}

	/// The first of the best candidates in an event among those that are worse than a rank; -1 when there is none.
	int next(EventDraft draft, int above) {
		int best = -1;
		int lowest = NEVER;
		for (int value = 0; value < draft.size(); value++) {
			int rank = rank(draft.field(value));
			if (rank > above && rank < lowest) {
				best = value;
				lowest = rank;
			}
		}
		return best;
	}

	/// The place of a field among the candidates, 0 being the best; [#NEVER] when it is none.
	int rank(Field field) {
		int index = field.index();
		if (index >= ranks.length || ranks[index] == UNKNOWN)
			rank(field, ranking.applyAsInt(field.name()));
		return ranks[index];
	}

	private void rank(Field field, int rank) {
		int before = ranks.length;
		if (field.index() >= before) {
			ranks = Arrays.copyOf(ranks, Math.max(2 * before, field.index() + 1));
			Arrays.fill(ranks, before, ranks.length, UNKNOWN);
		}
		ranks[field.index()] = rank;
	}
}
