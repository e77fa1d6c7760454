package dev.chiplog.insight.comparison;

import dev.chiplog.query.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field that only one side has.
///
/// @param onlyInB whether that is B; else A
/// @param share of that side's events that have it, 0 to 1
/// @param populationStability of having the field
/// @param grown selects the events that have it; null when B has none
public record PresenceChange(String field, boolean onlyInB, double share, double populationStability, Band band,
		@Nullable Filter grown) implements FieldChange {

	@Override
	public List<Bar> bars() {
		return List.of(new Bar(field, onlyInB ? 0 : share, onlyInB ? share : 0));
	}
}
