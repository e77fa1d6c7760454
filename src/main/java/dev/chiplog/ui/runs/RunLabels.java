package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import dev.chiplog.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What runs are called beside each other: the parameters in which they differ, the name that the log gives them, the rank, the file and which
/// of several in a row, as far as these tell them apart.
final class RunLabels {
	private static final String BETWEEN = " · ";

	private final List<Run> runs;
	private final RunDifferences differences;
	private final Messages messages;

	/// @param runs all of them
	RunLabels(List<Run> runs, Messages messages) {
		this.runs = runs;
		this.messages = messages;
		differences = new RunDifferences(runs);
	}

	/// What a run is called.
	String of(Run run) {
		List<String> parts = new ArrayList<>(differences.of(run));
		int told = parts.size();
		if (!run.name().isEmpty())
			parts.add(run.name());
		if (!run.rank().isEmpty())
			parts.add(messages.text("rank", run.rank()));
		if (run.name().isEmpty() && (parts.size() == told || differ(Run::source)))
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
