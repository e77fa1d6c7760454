package dev.chiplog.insight.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a comparison finds.
///
/// @param fields those that changed most first
/// @param patterns null when they were not asked for
public record Compared(Side a, Side b, List<FieldChange> fields, @Nullable PatternChanges patterns) {
	public Compared {
		fields = List.copyOf(fields);
	}
}
