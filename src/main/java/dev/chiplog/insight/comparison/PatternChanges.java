package dev.chiplog.insight.comparison;

import java.util.List;

/// Which patterns came, went, or changed their rate.
///
/// @param more those that only B has, or has much more often; the new ones first, then by count
/// @param less those that only A has, or B has much less often, in the same way
/// @param byTime whether rates are for the same time; else for the same number of events
public record PatternChanges(List<PatternChange> more, List<PatternChange> less, boolean byTime) {
	public PatternChanges {
		more = List.copyOf(more);
		less = List.copyOf(less);
	}
}
