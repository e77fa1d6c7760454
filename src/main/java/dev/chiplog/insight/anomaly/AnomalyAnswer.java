package dev.chiplog.insight.anomaly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The anomalies of some events.
///
/// @param from the start of the first bucket, epoch nanoseconds
/// @param width of a bucket in nanoseconds; 0 when no event has a time
/// @param value the field whose percentiles were looked at; null for none
/// @param anomalies in the order of time
public record AnomalyAnswer(long from, long width, @Nullable String value, List<Anomaly> anomalies) {
	public AnomalyAnswer {
		anomalies = List.copyOf(anomalies);
	}

	/// When the bucket of an anomaly begins, epoch nanoseconds.
	public long start(Anomaly anomaly) {
		return from + anomaly.bucket() * width;
	}
}
