package dev.chiplog.insight.figure;

import java.util.List;
import java.util.Optional;

/// The key figures of some events.
///
/// @param all in the order in which they are read; those for which the log has no field are left out
/// @param previous the span that they are compared with; empty when there is none
public record Figures(List<Figure> all, Optional<TimeWindow> previous) {
	public Figures {
		all = List.copyOf(all);
	}
}
