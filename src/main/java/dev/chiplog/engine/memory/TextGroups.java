package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The groups that the values of some names make, told apart by their texts: the way for values that no [GroupSpace] numbers.
record TextGroups(Snapshot snapshot, List<Reference> by, Reference value, Cancellation cancellation) {

	/// The groups that have events, in no order.
	List<Group> groups(RowSets selected) {
		Map<List<String>, Tally> tallies = new HashMap<>();
		for (Map<List<String>, Tally> part : snapshot.eachSegment(cancellation,
				index -> tallied(snapshot.segment(index), selected.sets().get(index))))
			part.forEach((key, tally) -> tallies.merge(key, tally, Tally::and));
		return tallies.entrySet().stream().map(entry -> entry.getValue().group(entry.getKey())).toList();
	}

	private Map<List<String>, Tally> tallied(Segment segment, RowSet selected) {
		Grouping grouping = Grouping.of(snapshot, segment, by, selected, cancellation);
		List<Tally> tallies = new ArrayList<>();
		for (int group = 0; group < grouping.keys().size(); group++)
			tallies.add(new Tally());
		RowSet errors = snapshot.selector().errors(segment, cancellation);
		for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1))
			tallies.get(grouping.groups()[slot]).count(errors.contains(slot));
		for (Strand strand : snapshot.strands().of(segment, value))
			if (strand.within(selected) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
					tallies.get(grouping.groups()[slot]).add(column.number(slot));
		Map<List<String>, Tally> byKey = new HashMap<>();
		for (int group = 0; group < tallies.size(); group++)
			byKey.put(grouping.keys().get(group), tallies.get(group));
		return byKey;
	}

	/// What is known of one group.
	private static final class Tally {
		private long count;
		private long errors;
		private final NumberList numbers = new NumberList();

		void count(boolean error) {
			count++;
			errors += error ? 1 : 0;
		}

		void add(double number) {
			if (!Double.isNaN(number))
				numbers.add(number);
		}

		Tally and(Tally other) {
			count += other.count;
			errors += other.errors;
			numbers.addAll(other.numbers);
			return this;
		}

		Group group(List<String> key) {
			return new Group(key, count, errors, NumberStatistics.of(numbers.toArray(), GroupStatistics.PERCENTILES));
		}
	}
}
