package dev.chiplog.ui.groups;

import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.insight.group.GroupColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import dev.chiplog.export.GroupCsv;
import dev.chiplog.ui.common.OfferedField;
import java.util.ArrayList;
import java.time.ZoneId;

/// The groups of the selected events, as they are shown.
///
/// @param fields what they are made from
/// @param groups in the order of `sort`
/// @param total all selected events as one group
/// @param left how many groups are not listed: smaller ones
/// @param zone in which times are written
record GroupTable(PickedFields fields, List<Group> groups, Group total, long left, GroupSort sort, ZoneId zone) {

	/// What was answered, in that order.
	static GroupTable of(PickedFields fields, GroupAnswer answer, GroupSort sort, ZoneId zone) {
		return new GroupTable(fields, sort.sorted(answer.groups()), answer.total(), answer.distinct() - answer.groups().size(), sort, zone);
	}

	/// The columns from left to right; those that nothing was picked for are left out.
	List<GroupColumn> columns() {
		List<GroupColumn> columns = new ArrayList<>(List.of(GroupColumn.KEY));
		if (fields.and() != null)
			columns.add(GroupColumn.SECOND_KEY);
		columns.addAll(List.of(GroupColumn.COUNT, GroupColumn.SHARE));
		if (fields.value() != null)
			columns.addAll(List.of(GroupColumn.MEAN, GroupColumn.P50, GroupColumn.P95, GroupColumn.P99));
		columns.add(GroupColumn.ERROR_RATE);
		if (fields.distinct() != null)
			columns.add(GroupColumn.DISTINCT);
		if (total.first().isPresent())
			columns.addAll(List.of(GroupColumn.FIRST, GroupColumn.LAST));
		return columns;
	}

	/// The table as a file has it.
	GroupCsv csv(boolean defuse) {
		return new GroupCsv(fields.keys().stream().map(OfferedField::title).toList(), title(fields.value()), title(fields.distinct()),
				groups, total.count(), zone, defuse);
	}

	private static @Nullable String title(@Nullable OfferedField field) {
		return field == null ? null : field.title();
	}

	/// How many events the largest group has; 1 when there is none.
	long largest() {
		return groups.stream().mapToLong(Group::count).max().orElse(1);
	}
}
