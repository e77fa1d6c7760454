package dev.chiplog.insight.comparison;

import dev.chiplog.query.Filter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the values of a field changed from A to B.
public sealed interface FieldChange permits NumberChange, ValueChange, PresenceChange {
	/// Those that changed most first.
	Comparator<FieldChange> MOST_FIRST = Comparator.comparing(FieldChange::band).thenComparingDouble(FieldChange::populationStability)
			.reversed().thenComparing(FieldChange::field);

	/// A field, role word or built-in name.
	String field();

	/// The population stability index; at least 0.
	double populationStability();

	/// How much that is.
	Band band();

	/// Both distributions, bar by bar.
	List<Bar> bars();

	/// Selects what B has most more of than A; null when nothing grew.
	@Nullable
	Filter grown();
}
