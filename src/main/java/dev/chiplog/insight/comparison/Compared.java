package dev.chiplog.insight.comparison;

import java.util.List;

/// What a comparison finds.
///
/// @param fields those that changed most first
/// @param more patterns that only B has, or has much more often; the new ones first, then by count
/// @param less patterns that only A has, or B has much less often, in the same way
/// @param byTime whether rates of patterns are for the same time; else for the same number of events
public record Compared(Side a, Side b, List<FieldChange> fields, List<PatternChange> more, List<PatternChange> less, boolean byTime) {
	public Compared {
		fields = List.copyOf(fields);
		more = List.copyOf(more);
		less = List.copyOf(less);
	}
}
