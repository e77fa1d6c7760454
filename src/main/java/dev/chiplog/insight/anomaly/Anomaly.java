package dev.chiplog.insight.anomaly;

import java.util.List;

/// A time bucket with a measure outside its expected band.
///
/// @param bucket its index, from 0
/// @param deviations at least one, at most one a measure
public record Anomaly(int bucket, List<Deviation> deviations) {
	public Anomaly {
		deviations = List.copyOf(deviations);
	}
}
