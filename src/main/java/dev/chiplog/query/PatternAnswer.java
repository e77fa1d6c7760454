package dev.chiplog.query;

import java.util.List;

/// The patterns of the selected events with their counts.
///
/// @param patterns the most frequent first, ties by text
/// @param without how many selected events have no pattern, since they carry no message
public record PatternAnswer(List<PatternCount> patterns, long without) {
	public PatternAnswer {
		patterns = List.copyOf(patterns);
	}

	/// One pattern and how many selected events are of it.
	public record PatternCount(Pattern pattern, long count) {
	}
}
