package dev.chiplog.ui.groups;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.Operator;
import dev.chiplog.ui.common.FilteredField;
import java.util.ArrayList;
import java.util.List;

/// What a filter says to mean one group.
///
/// @param keys the fields
/// @param values one for each; empty for events without the field
record GroupFilter(List<FilteredField> keys, List<String> values) {

	static GroupFilter of(PickedFields fields, Group group) {
		return new GroupFilter(fields.keys().stream().map(field -> field.clause()).toList(), group.key());
	}

	/// The filter, narrowed to the group.
	Filter only(Filter filter) {
		Filter narrowed = filter;
		for (int i = 0; i < keys.size(); i++)
			narrowed = values.get(i).isEmpty() ? FilterEdit.and(narrowed, missing(keys.get(i))) : keys.get(i).only(narrowed, values.get(i));
		return narrowed;
	}

	/// The filter without the group.
	Filter without(Filter filter) {
		if (keys.size() == 1 && !values.getFirst().isEmpty())
			return keys.getFirst().exclude(filter, values.getFirst());
		if (keys.size() == 1)
			return FilterEdit.and(filter, new Filter.Exists(keys.getFirst().name()));
		List<Filter> both = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++)
			both.add(
					values.get(i).isEmpty() ? missing(keys.get(i)) : new Filter.Compare(keys.get(i).name(), Operator.EQUAL, values.get(i)));
		return FilterEdit.and(filter, new Filter.Not(new Filter.And(both)));
	}

	private static Filter missing(FilteredField field) {
		return new Filter.Not(new Filter.Exists(field.name()));
	}
}
