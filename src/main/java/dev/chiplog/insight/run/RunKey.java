package dev.chiplog.insight.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What tells a run from those beside it.
///
/// @param source the source, or the folder of a run whose metrics have a file each; null for a run that has a name of its own
/// @param name what the log calls the run; empty when it does not
/// @param rank the number of the process; empty when none is told
record RunKey(@Nullable Path source, String name, String rank) {
	private static final String METRICS = "metrics";

	/// The key of an event's run.
	static RunKey of(Path source, String name, String rank) {
		return new RunKey(name.isEmpty() ? home(source) : null, name, rank);
	}

	/// A file store keeps a file for each metric of a run, in a folder of the run's own (MLflow: `<run>/metrics/loss`).
	static Path home(Path source) {
		Path folder = source.getParent();
		Path run = folder == null || !folder.endsWith(METRICS) ? null : folder.getParent();
		return run == null ? source : run;
	}

	/// Whether the event says itself which run it is of.
	boolean isTold() {
		return !name.isEmpty() || !rank.isEmpty();
	}
}
