package dev.chiplog.insight.comparison;

import dev.chiplog.query.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the texts of a field changed.
///
/// @param a what is told of A
/// @param b what is told of B
/// @param populationStability over the values that both sides have most, and all others as one bin
/// @param jensenShannon the divergence to base 2 over the same bins, 0 to 1
public record ValueChange(String field, Values a, Values b, double populationStability, Band band, double jensenShannon, List<Bar> bars,
		@Nullable Filter grown) implements FieldChange {
	public ValueChange {
		bars = List.copyOf(bars);
	}

	/// The values of one side.
	///
	/// @param count how many events have one
	/// @param distinct how many different ones there are
	/// @param told the value that tells the change: the most frequent one where the sides disagree about it, else the one that changed most
	/// @param share of the events that have it, 0 to 1
	public record Values(long count, long distinct, String told, double share) {
	}
}
