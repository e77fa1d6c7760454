package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is known of the groups of a [GroupSpace]. One thread.
final class GroupTally {
	private final GroupSpace space;
	private final NumberGroups numbers;
	private final long[] counts;
	private final long[] errors;

	/// @param numbers theirs, none so far
	GroupTally(GroupSpace space, NumberGroups numbers) {
		this.space = space;
		this.numbers = numbers;
		counts = new long[space.size()];
		errors = new long[counts.length];
	}

	/// Adds events of a segment.
	///
	/// @param failed the events of the segment that are errors
	/// @param values the strands of the name whose numbers are wanted
	void add(Segment segment, RowSet selected, RowSet failed, List<Strand> values) {
		GroupSpace.Members members = space.members(segment, selected);
		if (members.areFew()) {
			members.each((group, slots) -> add(group, slots, failed, values));
			return;
		}
		members.count(counts);
		space.members(segment, selected.and(failed)).count(errors);
		if (values.isEmpty())
			return;
		int[] groups = members.toArray();
		for (Strand strand : values)
			if (strand.within(selected) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				numbers.add(slots, column, groups);
	}

	private void add(int group, RowSet slots, RowSet failed, List<Strand> values) {
		counts[group] += slots.count();
		errors[group] += slots.and(failed).count();
		for (Strand strand : values)
			if (strand.within(slots) instanceof Strand.Numbers(RowSet numbered, NumberColumn column))
				numbers.add(numbered, column, group);
	}

	/// Adds what another tally of the same groups knows.
	GroupTally and(GroupTally other) {
		for (int group = 0; group < counts.length; group++) {
			counts[group] += other.counts[group];
			errors[group] += other.errors[group];
		}
		numbers.and(other.numbers);
		return this;
	}

	/// The groups that have events, in no order.
	List<Group> groups() {
		Map<List<String>, List<Integer>> byTexts = new LinkedHashMap<>();
		for (int group = 0; group < counts.length; group++)
			if (counts[group] > 0)
				byTexts.computeIfAbsent(space.texts(group), _ -> new ArrayList<>()).add(group);
		return byTexts.entrySet().parallelStream().map(entry -> group(entry.getKey(), entry.getValue())).toList();
	}

	/// All groups taken together, as one without texts.
	Group total() {
		List<Integer> all = IntStream.range(0, counts.length).filter(group -> counts[group] > 0).boxed().toList();
		return group(List.of(), all);
	}

	private Group group(List<String> texts, List<Integer> groups) {
		return new Group(texts, groups.stream().mapToLong(group -> counts[group]).sum(),
				groups.stream().mapToLong(group -> errors[group]).sum(), numbers.statistics(groups, GroupStatistics.PERCENTILES));
	}
}
