package dev.chiplog.settings;

import java.util.Map;
import java.util.Optional;

/// A chart as it is remembered: its kind, and what the user chose about it.
///
/// @param kind a word of the charts view
/// @param choices by what is chosen, in words of the charts view and names of the log
public record KeptChart(String kind, Map<String, String> choices) {
	public KeptChart {
		choices = Map.copyOf(choices);
	}

	/// What was chosen; empty when nothing was.
	public Optional<String> choice(String name) {
		return Optional.ofNullable(choices.get(name));
	}
}
