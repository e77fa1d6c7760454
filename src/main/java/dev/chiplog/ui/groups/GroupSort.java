package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.List;

/// The order of the groups.
///
/// @param column what they are compared by
record GroupSort(GroupColumn column, boolean descending) {
	/// The order in which groups are answered: the most frequent first.
	static final GroupSort USUAL = new GroupSort(GroupColumn.COUNT, true);

	/// The order after another click on the head of a column.
	GroupSort clicked(GroupColumn clicked) {
		return new GroupSort(clicked, clicked == column ? !descending : clicked.isLargestFirst());
	}

	/// The groups in this order; equal ones stay as they are answered.
	List<Group> sorted(List<Group> answered) {
		return equals(USUAL) ? answered : answered.stream().sorted(column.order(descending)).toList();
	}
}
