package dev.chiplog.ui.groups;

import dev.chiplog.record.Role;
import dev.chiplog.ui.common.OfferedField;
import dev.chiplog.ui.common.OfferedFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of the fields that the user picks for the table of groups.
enum Pick {
	/** The field whose values make the groups. */
	BY,
	/** A second one, whose values divide them further. */
	AND,
	/** The numeric field whose statistics are taken. */
	VALUE,
	/** The field whose distinct values are counted. */
	DISTINCT;

	/// Its name in the texts.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// Whether there may be no such field.
	boolean isOptional() {
		return this != BY;
	}

	/// The fields to pick from.
	List<OfferedField> among(OfferedFields fields) {
		return this == VALUE ? fields.numbers() : fields.categories();
	}

	/// What is picked as long as the user has picked nothing.
	///
	/// @param by the name of the first field
	Optional<OfferedField> usual(OfferedFields fields, String by) {
		return switch (this) {
			case BY -> fields.categories().stream().findFirst();
			case AND -> Optional.empty();
			case VALUE -> fields.number(Role.LATENCY.word());
			case DISTINCT -> fields.category(Role.USER.word()).filter(user -> !user.clause().name().equals(by));
		};
	}
}
