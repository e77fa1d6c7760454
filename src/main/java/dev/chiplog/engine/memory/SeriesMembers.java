package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.SegmentKeys;
import java.util.Map;

/// Which events of one segment belong to which series of a [SplitSeries].
sealed interface SeriesMembers {
	/// The series of an event that is left out.
	int NONE = -1;

	/// How many sets of events [#each] makes at most; very many when there is no such way.
	long candidates();

	/// Takes the events of each series that has some; a series may come several times, never with the same event.
	void each(SegmentKeys.KeyVisitor visitor);

	/// The series by slot, or [#NONE]; unspecified where no event was to be split.
	int[] toArray();

	/// All events are in the first series.
	record All(RowSet events) implements SeriesMembers {
		@Override
		public long candidates() {
			return 1;
		}

		@Override
		public void each(SegmentKeys.KeyVisitor visitor) {
			visitor.key(0, events);
		}

		@Override
		public int[] toArray() {
			return new int[events.size()];
		}
	}

	/// The series come from keys.
	///
	/// @param keys those of the events
	/// @param series by key, or [#NONE]
	record Keyed(RowSet events, SegmentKeys keys, int[] series) implements SeriesMembers {
		@Override
		public long candidates() {
			return keys.distinct();
		}

		@Override
		public void each(SegmentKeys.KeyVisitor visitor) {
			keys.each((key, slots) -> {
				if (series[key] != NONE)
					visitor.key(series[key], slots);
			});
		}

		@Override
		public int[] toArray() {
			int[] members = keys.toArray();
			for (int slot = 0; slot < members.length; slot++)
				members[slot] = series[members[slot]];
			return members;
		}
	}

	/// The series come from texts.
	///
	/// @param numbers of the series, by name
	record Worded(SegmentTexts texts, Map<String, Integer> numbers) implements SeriesMembers {
		@Override
		public long candidates() {
			return Long.MAX_VALUE;
		}

		@Override
		public void each(SegmentKeys.KeyVisitor visitor) {
			throw new UnsupportedOperationException("there is no such way");
		}

		@Override
		public int[] toArray() {
			int[] series = texts.texts().stream().mapToInt(text -> numbers.getOrDefault(text, NONE)).toArray();
			int[] members = texts.keys().clone();
			int absent = numbers.getOrDefault("", NONE);
			for (int slot = 0; slot < members.length; slot++)
				members[slot] = members[slot] == SegmentTexts.ABSENT ? absent : series[members[slot]];
			return members;
		}
	}
}
