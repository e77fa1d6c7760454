package dev.chiplog.engine.memory;

import dev.chiplog.engine.memory.pattern.Places;
import dev.chiplog.query.FacetAnswer;
import java.util.List;
import java.util.stream.Stream;

/// How often each value stands in each place of a template. One thread.
///
/// Values are told apart by their bytes: a String is made only of those that are answered.
final class PlaceCounts {
	private final Places places;
	private final int[] starts;
	private final int[] ends;
	private final List<TextCounts> counts;

	PlaceCounts(Places places) {
		this.places = places;
		starts = new int[places.count()];
		ends = new int[places.count()];
		counts = Stream.generate(TextCounts::new).limit(places.count()).toList();
	}

	/// Counts the values of a message in UTF-8; one that is not of the template has none.
	void add(byte[] message, int from, int to) {
		if (!places.find(message, from, to, starts, ends))
			return;
		for (int place = 0; place < starts.length; place++)
			counts.get(place).add(message, starts[place], ends[place]);
	}

	/// These with others of the same template.
	PlaceCounts and(PlaceCounts others) {
		for (int place = 0; place < starts.length; place++)
			counts.get(place).addAll(others.counts.get(place));
		return this;
	}

	/// What stands in each place.
	///
	/// @param most how many values of each place are wanted
	List<FacetAnswer> answer(int most) {
		return counts.stream().map(values -> values.mostFrequent(most)).toList();
	}
}
