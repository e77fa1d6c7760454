package dev.chiplog.ui.facets;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.FilteredField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A field as a facet shows it and a filter names it.
///
/// @param clause how the filter is read and written: under a role's word where the field plays one, under its own name otherwise
/// @param title what the user reads
/// @param kind how its values are shown
record FacetField(FilteredField clause, String title, Kind kind) {

	/// How the values of a facet are shown.
	enum Kind {
		/** Levels, in their colours. */
		LEVEL,
		/** Values with their counts. */
		VALUES,
		/** Values, and one row for all errors. */
		STATUS,
		/** A distribution with a range. */
		NUMBER
	}

	/// What the facet is known by.
	String name() {
		return clause.name();
	}

	/// Every name under which a filter may mean this field.
	Set<String> names() {
		return clause.names();
	}

	/// The name under which the dataset is asked; levels are asked for as normalised.
	String asked() {
		return clause.asked();
	}

	/// The field on its own, whatever role it plays.
	static FacetField of(FieldInfo info) {
		return new FacetField(FilteredField.of(info.name()), info.name(), kind(info));
	}

	/// All fields of a role as one.
	///
	/// @param players the fields that play it; at least one
	static FacetField of(Role role, List<FieldInfo> players) {
		FieldInfo first = players.getFirst();
		String title = players.size() == 1 && role != Role.LEVEL ? first.name() : role.word();
		return new FacetField(FilteredField.of(role, players), title, role == Role.LEVEL ? Kind.LEVEL : kind(first));
	}

	private static Kind kind(FieldInfo info) {
		return switch (info.kind()) {
			case LEVEL -> Kind.LEVEL;
			case CATEGORY, TEXT, MIXED, TIME -> info.role() == Role.STATUS ? Kind.STATUS : Kind.VALUES;
			case NUMBER -> numeric(info.role());
		};
	}

	/// Some roles are written in digits without being amounts.
	private static Kind numeric(@Nullable Role role) {
		if (role == null)
			return Kind.NUMBER;
		return switch (role) {
			case STATUS -> Kind.STATUS;
			case MODEL, USER, REQUEST, HOST, THREAD, LOGGER, MESSAGE, EXCEPTION, LEVEL -> Kind.VALUES;
			case LATENCY, TIME -> Kind.NUMBER;
		};
	}
}
