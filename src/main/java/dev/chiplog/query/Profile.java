package dev.chiplog.query;

import java.util.List;

/// What the events are like that share a value of a field.
///
/// @param value its text; empty for events without one
/// @param extent how many events, and from when to when
/// @param with for each other field that was asked for, which values the events have in it
public record Profile(String value, Extent extent, List<FacetAnswer> with) {
	public Profile {
		with = List.copyOf(with);
	}
}
