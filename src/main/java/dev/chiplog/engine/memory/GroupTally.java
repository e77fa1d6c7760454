package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is known of some groups. One thread.
final class GroupTally {
	private final Snapshot snapshot;
	private final GroupKeys keys;
	private final NumberGroups numbers;
	private final long[] counts;
	private final long[] errors;
	private final GroupDetails details;

	/// @param numbers theirs, none so far
	/// @param details theirs, none so far
	GroupTally(Snapshot snapshot, GroupKeys keys, NumberGroups numbers, GroupDetails details) {
		this.snapshot = snapshot;
		this.keys = keys;
		this.numbers = numbers;
		this.details = details;
		counts = new long[keys.size()];
		errors = new long[counts.length];
	}

	/// Adds events of a segment.
	///
	/// @param segment its index in the dataset
	/// @param failed the events of the segment that are errors
	/// @param values the strands of the name whose numbers are wanted
	void add(int segment, RowSet selected, RowSet failed, List<Strand> values) {
		GroupMembers members = keys.members(segment, selected);
		if (details.areWanted())
			details.add(snapshot.segment(segment), selected, members.toArray());
		if (members.areFew()) {
			members.each((group, slots) -> addGroup(group, slots, failed, values));
			return;
		}
		members.count(selected, counts);
		members.count(selected.and(failed), errors);
		if (values.isEmpty())
			return;
		int[] groups = members.toArray();
		for (Strand strand : values)
			if (strand.within(selected) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				numbers.add(slots, column, groups);
	}

	private void addGroup(int group, RowSet slots, RowSet failed, List<Strand> values) {
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
		details.and(other.details);
		return this;
	}

	/// The groups that have events, in no order.
	List<Group> groups() {
		Map<List<String>, List<Integer>> byTexts = new LinkedHashMap<>();
		for (int group = 0; group < counts.length; group++)
			if (counts[group] > 0)
				byTexts.computeIfAbsent(keys.texts(group), _ -> new ArrayList<>(1)).add(group);
		return groups(List.copyOf(byTexts.keySet()), List.copyOf(byTexts.values()));
	}

	/// All groups taken together, as one without texts.
	Group total() {
		List<Integer> all = IntStream.range(0, counts.length).filter(group -> counts[group] > 0).boxed().toList();
		return groups(List.of(List.of()), List.of(all)).getFirst();
	}

	private List<Group> groups(List<List<String>> texts, List<List<Integer>> sets) {
		long[] distinct = details.distinct(sets, counts.length);
		return IntStream.range(0, sets.size()).parallel().mapToObj(set -> group(texts.get(set), sets.get(set), distinct[set])).toList();
	}

	private Group group(List<String> texts, List<Integer> groups, long distinct) {
		return new Group(texts, groups.stream().mapToLong(group -> counts[group]).sum(),
				groups.stream().mapToLong(group -> errors[group]).sum(), numbers.statistics(groups, GroupStatistics.PERCENTILES), distinct,
				details.first(groups), details.last(groups));
	}
}
