package dev.chiplog.ui.groups;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.OfferedField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields that make the table of groups.
///
/// @param and a second field; null for none
/// @param value a numeric field; null for none
/// @param distinct whose distinct values are counted; null for none
record PickedFields(OfferedField by, @Nullable OfferedField and, @Nullable OfferedField value, @Nullable OfferedField distinct) {

	/// The fields whose values make the groups, one or two.
	List<OfferedField> keys() {
		return and == null ? List.of(by) : List.of(by, and);
	}

	/// What is asked of the dataset.
	///
	/// @param most how many groups are wanted
	Question.Groups question(Filter filter, int most) {
		return new Question.Groups(filter, keys().stream().map(OfferedField::asked).toList(), asked(value), asked(distinct), true, most);
	}

	/// The field that was picked so; null for none.
	@Nullable
	OfferedField at(Pick pick) {
		return switch (pick) {
			case BY -> by;
			case AND -> and;
			case VALUE -> value;
			case DISTINCT -> distinct;
		};
	}

	private static @Nullable String asked(@Nullable OfferedField field) {
		return Stream.ofNullable(field).map(OfferedField::asked).findFirst().orElse(null);
	}
}
