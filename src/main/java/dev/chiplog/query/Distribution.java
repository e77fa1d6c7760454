package dev.chiplog.query;

import java.util.List;

/// How numeric values spread over bins.
///
/// @param min the smallest value; NaN when there is none
/// @param max the largest value; NaN when there is none
/// @param scale how the bins divide the stretch from `min` to `max`
/// @param counts one a bin; the last bin includes `max`
public record Distribution(double min, double max, Scale scale, List<Long> counts) {
	public Distribution {
		counts = List.copyOf(counts);
	}

	/// Over equally wide bins.
	public Distribution(double min, double max, List<Long> counts) {
		this(min, max, Scale.LINEAR, counts);
	}

	/// Where a bin begins.
	///
	/// @param bin from 0 to as many as there are bins, which is where the last one ends
	public double edge(int bin) {
		return new Stretches.Numbers(min, max, scale, counts.size()).edge(bin);
	}
}
