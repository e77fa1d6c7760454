package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is known of some groups. One thread.
final class GroupTally {
	private static final Comparator<Merged> LARGEST_FIRST = Comparator.comparingLong(Merged::count).reversed().thenComparing(Merged::texts,
			GroupTally::compared);

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
		for (Strand strand : values)
			if (strand.within(selected) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				numbers.add(slots, column, members.toArray());
		members.count(selected, counts);
		members.count(selected.and(failed), errors);
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

	/// The largest groups that have events, and all of them taken together.
	///
	/// @param most how many groups are wanted
	GroupAnswer answer(int most) {
		Map<List<String>, List<Integer>> byTexts = new LinkedHashMap<>();
		for (int group = 0; group < keys.named(); group++)
			if (counts[group] > 0)
				byTexts.computeIfAbsent(keys.texts(group), _ -> new ArrayList<>(1)).add(group);
		List<Merged> largest = byTexts.entrySet().stream()
				.map(entry -> new Merged(entry.getKey(), entry.getValue(), count(entry.getValue()))).sorted(LARGEST_FIRST)
				.limit(Math.max(0, most)).toList();
		Merged all = new Merged(List.of(), IntStream.range(0, counts.length).filter(group -> counts[group] > 0).boxed().toList(), 0);
		List<List<Integer>> sets = largest.stream().map(Merged::groups).toList();
		long[] distinct = details.distinct(sets, counts.length);
		long ofAll = details.distinct(List.of(all.groups), counts.length)[0];
		// behind the others, so that it is taken apart while they are
		List<Group> groups = IntStream.rangeClosed(0, largest.size()).parallel()
				.mapToObj(at -> at < largest.size() ? group(largest.get(at), distinct[at]) : group(all, ofAll)).toList();
		return new GroupAnswer(groups.subList(0, largest.size()), byTexts.size() + keys.left(), groups.getLast());
	}

	/// Groups with the same texts, which are one.
	private record Merged(List<String> texts, List<Integer> groups, long count) {
	}

	private long count(List<Integer> groups) {
		return groups.stream().mapToLong(group -> counts[group]).sum();
	}

	private Group group(Merged merged, long distinct) {
		return new Group(merged.texts, count(merged.groups), merged.groups.stream().mapToLong(group -> errors[group]).sum(),
				numbers.statistics(merged.groups, GroupStatistics.PERCENTILES), distinct, details.first(merged.groups),
				details.last(merged.groups));
	}

	private static int compared(List<String> left, List<String> right) {
		for (int i = 0; i < left.size(); i++) {
			int sign = left.get(i).compareTo(right.get(i));
			if (sign != 0)
				return sign;
		}
		return 0;
	}
}
