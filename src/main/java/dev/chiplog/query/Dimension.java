package dev.chiplog.query;

import org.jspecify.annotations.Nullable;

/// What one side of a plane measures, and into how many stretches it is cut.
public sealed interface Dimension {

	/// When events happened.
	///
	/// @param from as in [Question.TimeHistogram]
	/// @param to as in [Question.TimeHistogram]
	/// @param buckets as in [Question.TimeHistogram]
	record Time(@Nullable Long from, @Nullable Long to, int buckets) implements Dimension {
	}

	/// The numbers of a field.
	///
	/// @param bins from the smallest to the largest number among the events that have a value on both sides, as in [Question.Spread]
	record Numbers(String field, int bins, Scale scale) implements Dimension {
	}
}
