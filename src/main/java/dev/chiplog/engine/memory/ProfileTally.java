package dev.chiplog.engine.memory;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.Extent;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// What is known of groups of events and of the values that these have. One thread.
final class ProfileTally {
	private static final int NONE = -1;

	private final GroupKeys by;
	private final List<PairCounts> pairs;
	private final long[] counts;
	private final long[] first;
	private final long[] last;

	ProfileTally(GroupKeys by, List<GroupKeys> with) {
		this.by = by;
		pairs = with.stream().map(values -> new PairCounts(by.size(), values)).toList();
		counts = new long[by.size()];
		first = new long[counts.length];
		last = new long[counts.length];
		Arrays.fill(first, Long.MAX_VALUE);
		Arrays.fill(last, Long.MIN_VALUE);
	}

	/// Adds events of a segment.
	///
	/// @param index its index in the dataset
	void add(int index, Segment segment, RowSet selected) {
		GroupMembers members = by.members(index, selected);
		members.count(selected, counts);
		int[] slots = new int[selected.count()];
		selected.copy(0, slots);
		int[] groups = members.at(slots);
		if (segment.sorted() && by.size() <= segment.size())
			addEnds(segment.times(), slots, groups);
		else
			addTimes(segment, slots, groups);
		for (PairCounts ofField : pairs)
			ofField.add(index, selected, slots, groups);
	}

	/// In a sorted segment a group's first event is the one that comes first.
	private void addEnds(PackedLongs times, int[] slots, int[] groups) {
		int[] ends = new int[counts.length];
		Arrays.fill(ends, NONE);
		for (int i = 0; i < slots.length; i++)
			ends[groups[i]] = slots[i];
		for (int group = 0; group < ends.length; group++)
			if (ends[group] != NONE)
				last[group] = Math.max(last[group], times.get(ends[group]));
		for (int i = slots.length - 1; i >= 0; i--)
			ends[groups[i]] = slots[i];
		for (int group = 0; group < ends.length; group++)
			if (ends[group] != NONE)
				first[group] = Math.min(first[group], times.get(ends[group]));
	}

	private void addTimes(Segment segment, int[] slots, int[] groups) {
		for (int i = 0; i < slots.length; i++)
			if (segment.timed().contains(slots[i])) {
				long nanos = segment.times().get(slots[i]);
				first[groups[i]] = Math.min(first[groups[i]], nanos);
				last[groups[i]] = Math.max(last[groups[i]], nanos);
			}
	}

	/// Adds what another tally of the same groups and values knows.
	ProfileTally and(ProfileTally other) {
		for (int group = 0; group < counts.length; group++) {
			counts[group] += other.counts[group];
			first[group] = Math.min(first[group], other.first[group]);
			last[group] = Math.max(last[group], other.last[group]);
		}
		for (int field = 0; field < pairs.size(); field++)
			pairs.get(field).and(other.pairs.get(field));
		return this;
	}

	/// The groups that have events, those with the same text as one, the largest first, ties by text.
	///
	/// @param most how many values of each field are wanted
	List<Profile> profiles(int most) {
		Map<String, List<Integer>> byText = new TreeMap<>();
		for (int group = 0; group < counts.length; group++)
			if (counts[group] > 0)
				byText.computeIfAbsent(by.texts(group).getFirst(), _ -> new ArrayList<>(1)).add(group);
		List<Profile> profiles = new ArrayList<>();
		List<ValueCounts> values = pairs.stream().map(PairCounts::values).toList();
		byText.forEach((text, groups) -> {
			List<FacetAnswer> with = new ArrayList<>();
			for (int field = 0; field < values.size(); field++)
				with.add(values.get(field).of(groups, most));
			profiles.add(new Profile(text, extent(groups), with));
		});
		profiles.sort((left, right) -> Long.compare(right.extent().events(), left.extent().events()));
		return profiles;
	}

	private Extent extent(List<Integer> groups) {
		return new Extent(groups.stream().mapToLong(group -> counts[group]).sum(), time(groups, first, Long.MAX_VALUE).min(),
				time(groups, last, Long.MIN_VALUE).max());
	}

	private static LongStream time(List<Integer> groups, long[] times, long none) {
		return groups.stream().mapToLong(group -> times[group]).filter(nanos -> nanos != none);
	}
}
