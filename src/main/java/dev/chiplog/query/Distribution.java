package dev.chiplog.query;

import java.util.List;

/// How numeric values spread over equally wide bins.
///
/// @param min the smallest value; NaN when there is none
/// @param max the largest value; NaN when there is none
/// @param counts one a bin; bin i begins at `min + i * (max - min) / bins`, the last includes `max`
public record Distribution(double min, double max, List<Long> counts) {
	public Distribution {
		counts = List.copyOf(counts);
	}
}
