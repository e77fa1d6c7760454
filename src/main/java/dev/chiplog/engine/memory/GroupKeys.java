package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import java.util.List;

/// The groups that the values of some names make, as numbers from 0 on; two groups may have the same texts. Threads: immutable.
sealed interface GroupKeys permits GroupSpace, TextGroups {

	/// One more than the largest group.
	int size();

	/// One text for each name; an empty one where the group's events have no value.
	List<String> texts(int group);

	/// The groups of the selected events of a segment.
	///
	/// @param segment its index in the dataset
	GroupMembers members(int segment, RowSet selected);
}
