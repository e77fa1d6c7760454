package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import dev.chiplog.ui.common.chart.Ink;
import java.util.List;

/// A run as the list of runs shows it.
///
/// @param label what it is called beside the others
/// @param ink in which its curves are drawn
/// @param shown whether they are drawn
/// @param notes what is notable about it, a line each
record ListedRun(RunId id, Run run, String label, Ink ink, boolean shown, List<Note> notes) {
	ListedRun {
		notes = List.copyOf(notes);
	}

	/// A line about a run.
	///
	/// @param alarming whether something went wrong
	record Note(String text, boolean alarming) {
	}
}
