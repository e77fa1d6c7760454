package dev.chiplog.ui.charts;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Ink;
import java.util.HashMap;
import java.util.Map;

/// The colours of series: a value of a field keeps its colour in every chart, whatever the filter; levels have their own.
///
/// Threads: the JavaFX thread.
final class SeriesInks {
	private final Map<String, Map<String, Integer>> places = new HashMap<>();

	/// The ink of a value of a field; the next free one for a value that was not seen before.
	Ink of(String field, String value) {
		if (field.equals(BuiltIn.LEVEL.word()))
			return Ink.of(Token.of(Level.ofWord(value).orElse(null)));
		if (value.isEmpty())
			return Ink.of(Token.MUTED);
		Map<String, Integer> known = places.computeIfAbsent(field, _ -> new HashMap<>());
		return Ink.series(known.computeIfAbsent(value, _ -> known.size()));
	}

	/// Gives all colours away anew.
	void clear() {
		places.clear();
	}
}
