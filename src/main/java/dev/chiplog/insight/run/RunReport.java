package dev.chiplog.insight.run;

import java.util.List;

/// The training runs among some events.
///
/// @param runs in the order in which they began
/// @param left how many further runs there are
public record RunReport(List<Run> runs, long left) {
	public RunReport {
		runs = List.copyOf(runs);
	}

	/// How many events with metrics there are.
	public long events() {
		return runs.stream().mapToLong(Run::events).sum();
	}

	/// The axes on which some series has a place, in the order of [RunAxis].
	public List<RunAxis> axes() {
		return java.util.Arrays.stream(RunAxis.values())
				.filter(axis -> runs.stream().flatMap(run -> run.series().stream()).anyMatch(series -> series.has(axis))).toList();
	}
}
