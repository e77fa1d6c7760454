package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.SegmentKeys;

/// The selected events of one segment, by group.
sealed interface GroupMembers permits GroupSpace.Members, LargestGroups.Members {

	/// Whether the events of each group are found faster than the group of each event.
	boolean areFew();

	/// Takes the events of each group that has some; only when they are few.
	void each(SegmentKeys.KeyVisitor visitor);

	/// The groups by slot; unspecified where a slot is not selected.
	int[] toArray();

	/// The groups of some of the selected slots, in their order.
	///
	/// @param slots rising
	int[] at(int[] slots);

	/// Counts events of each group.
	///
	/// @param among which of the selected ones
	/// @param counts grows by one at the group of each
	void count(RowSet among, long[] counts);
}
