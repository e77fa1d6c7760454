package dev.chiplog.query;

import java.util.List;

/// What the values of a numeric field are like; NaN where there is no value.
///
/// @param count how many selected events have a numeric value
/// @param percentiles in the order asked for, linearly interpolated between the two nearest ranks (Hyndman and Fan's type 7, as pandas and numpy do)
public record Statistics(long count, double sum, double mean, double min, double max, List<Double> percentiles) {
	public Statistics {
		percentiles = List.copyOf(percentiles);
	}
}
