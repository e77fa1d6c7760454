package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import java.util.List;

/// The groups that the values of some names make, as numbers from 0 on; two groups may have the same texts. Threads: immutable.
sealed interface GroupKeys permits GroupSpace, LargestGroups {

	/// One more than the largest group.
	int size();

	/// The first group that has no texts, since nobody asked for it; [#size] when all have some.
	default int named() {
		return size();
	}

	/// How many groups were taken together to one without texts.
	default long left() {
		return 0;
	}

	/// One text for each name; an empty one where the group's events have no value.
	List<String> texts(int group);

	/// The groups of the selected events of a segment.
	///
	/// @param segment its index in the dataset
	GroupMembers members(int segment, RowSet selected);
}
