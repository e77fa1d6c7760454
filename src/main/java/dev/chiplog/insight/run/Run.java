package dev.chiplog.insight.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One training run.
///
/// @param source where its first event stands
/// @param name what the log calls it; empty when it has no name
/// @param rank the number of its process; empty when none is told
/// @param part which of the runs it is that follow each other under the same name, rank and source, from 1
/// @param events how many events with metrics it has
/// @param series those of known metrics first, the more telling before; then by name
/// @param parameters by name
/// @param errors in their order, at most [#MOST_ERRORS]
/// @param errorCount how many errors there are, whether listed or not
public record Run(Path source, String name, String rank, int part, long events, List<Series> series, List<Parameter> parameters,
		List<RunError> errors, long errorCount) {
	/// So many errors are listed.
	public static final int MOST_ERRORS = 200;

	public Run {
		series = List.copyOf(series);
		parameters = List.copyOf(parameters);
		errors = List.copyOf(errors);
	}

	/// The series of the field of that name.
	public Optional<Series> series(String field) {
		return series.stream().filter(one -> one.metric().field().equals(field)).findFirst();
	}

	/// Whether it is one: something of it counts steps or epochs, or measures what only trainings do. Memory and throughput alone are any
	/// server's.
	boolean isOfATraining() {
		return series.stream().anyMatch(one -> one.metric().isTelling() || one.has(RunAxis.STEP) || one.has(RunAxis.EPOCH));
	}
}
