package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import dev.chiplog.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What runs are called beside each other: the name that the log gives them, the rank, the file and which of several in a row, as far as these
/// tell them apart.
///
/// @param runs all of them
record RunLabels(List<Run> runs, Messages messages) {
	private static final String BETWEEN = " · ";

	/// What a run is called.
	String of(Run run) {
		List<String> parts = new ArrayList<>();
		if (!run.name().isEmpty())
			parts.add(run.name());
		if (!run.rank().isEmpty())
			parts.add(messages.text("rank", run.rank()));
		if (run.name().isEmpty() && (parts.isEmpty() || differ(Run::source)))
			parts.add(file(run));
		if (run.part() > 1 || followed(run))
			parts.add(messages.text("part", run.part()));
		return String.join(BETWEEN, parts);
	}

	private boolean differ(Function<Run, Object> of) {
		return runs.stream().map(of).distinct().count() > 1;
	}

	private boolean followed(Run run) {
		return runs.stream().anyMatch(other -> other.part() > run.part() && other.source().equals(run.source())
				&& other.name().equals(run.name()) && other.rank().equals(run.rank()));
	}

	private static String file(Run run) {
		return String.valueOf(run.source().getFileName());
	}
}
