package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Numbers that tell groups apart by the texts of their names, of which an empty one is the same as none.
///
/// Threads: safe for any number of threads.
final class GroupNumbers {
	private final List<ValueNumbers> names;
	private final int[] blanks;
	/// What the first two names make, then that with the third, and so on.
	private final List<PairNumbers> pairs;

	/// @param names at least one
	GroupNumbers(List<ValueNumbers> names) {
		this.names = names;
		blanks = names.stream().mapToInt(ValueNumbers::blank).toArray();
		pairs = Stream.generate(PairNumbers::new).limit(names.size() - 1).toList();
	}

	/// The number of each event's group, by slot.
	///
	/// @param events those that are wanted; others have any number
	int[] of(Segment segment, RowSet events) {
		int[] groups = values(0, segment, events);
		for (int i = 1; i < names.size(); i++) {
			int[] values = values(i, segment, events);
			PairNumbers with = pairs.get(i - 1);
			events.each((slots, count) -> {
				for (int at = 0; at < count; at++)
					groups[slots[at]] = with.number(groups[slots[at]], values[slots[at]]);
			});
		}
		return groups;
	}

	private int[] values(int name, Segment segment, RowSet events) {
		int[] values = names.get(name).of(segment, events);
		for (int slot = 0; slot < values.length; slot++)
			values[slot] = values[slot] == blanks[name] ? ValueNumbers.NONE : values[slot];
		return values;
	}

	/// One more than the largest number so far.
	int size() {
		return pairs.isEmpty() ? names.getFirst().size() : pairs.getLast().size();
	}

	/// One text for each name; an empty one where the group's events have no value.
	List<String> texts(int group) {
		List<String> texts = new ArrayList<>();
		int[] values = values(group);
		for (int name = 0; name < values.length; name++)
			texts.add(names.get(name).text(values[name]));
		return texts;
	}

	/// Which group's texts come first, as a comparator tells it.
	int compare(int left, int right) {
		int[] ofLeft = values(left);
		int[] ofRight = values(right);
		int sign = 0;
		for (int name = 0; name < ofLeft.length && sign == 0; name++)
			sign = names.get(name).compare(ofLeft[name], ofRight[name]);
		return sign;
	}

	/// The number of each name's value.
	private int[] values(int group) {
		int[] values = new int[names.size()];
		int rest = group;
		for (int name = values.length - 1; name > 0; name--) {
			values[name] = pairs.get(name - 1).second(rest);
			rest = pairs.get(name - 1).first(rest);
		}
		values[0] = rest;
		return values;
	}
}
