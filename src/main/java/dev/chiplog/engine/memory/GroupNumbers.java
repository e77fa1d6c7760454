package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
		return IntStream.range(0, names.size()).mapToObj(name -> names.get(name).text(value(name, group))).toList();
	}

	/// Numbers from 0 on in the order of the groups' texts, the same for groups alike as far as looked at: not all are the same.
	///
	/// @param groups at least two
	int[] digits(int[] groups) {
		for (int name = 0;; name++) {
			int[] values = values(name, groups);
			if (Arrays.stream(values).anyMatch(value -> value != values[0]))
				return names.get(name).digits(values);
		}
	}

	private int[] values(int name, int[] groups) {
		return Arrays.stream(groups).parallel().map(group -> value(name, group)).toArray();
	}

	/// The number of the value of a name.
	private int value(int name, int group) {
		int rest = group;
		for (int later = names.size() - 1; later > name; later--)
			rest = pairs.get(later - 1).first(rest);
		return name == 0 ? rest : pairs.get(name - 1).second(rest);
	}
}
