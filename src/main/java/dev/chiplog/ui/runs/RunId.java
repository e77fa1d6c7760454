package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import java.nio.file.Path;

/// What a run is known by from one search to the next.
record RunId(Path source, String name, String rank, int part) {

	static RunId of(Run run) {
		return new RunId(run.source(), run.name(), run.rank(), run.part());
	}
}
