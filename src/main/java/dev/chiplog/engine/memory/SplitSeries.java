package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.SegmentKeys;
import dev.chiplog.query.Cancellation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The series that the values of a name split some events into: those with most events first, ties by name. Threads: immutable.
///
/// @param names one a series; an empty one for events without a value
/// @param left how many further series have events
/// @param members which events of a segment, by its index, belong to which
record SplitSeries(List<String> names, long left, IntFunction<SeriesMembers> members) {

	/// All events in one series without a name.
	///
	/// @param events by segment
	static SplitSeries single(List<RowSet> events) {
		return new SplitSeries(List.of(""), 0, index -> new SeriesMembers.All(events.get(index)));
	}

	/// Splits events by their values.
	///
	/// @param events by segment
	/// @param most how many series are wanted
	static SplitSeries of(Snapshot snapshot, Reference split, List<RowSet> events, int most, Cancellation cancellation) {
		KeySpace space = snapshot.keys(split);
		return space.isComplete()
				? byKey(snapshot, split, space, events, most, cancellation)
				: byText(snapshot, split, events, most, cancellation);
	}

	private static SplitSeries byKey(Snapshot snapshot, Reference split, KeySpace space, List<RowSet> events, int most,
			Cancellation cancellation) {
		IntFunction<SegmentKeys> keys = index -> space.keys(snapshot.strands().of(snapshot.segment(index), split), events.get(index));
		long[] counts = snapshot.foldSegments(cancellation, () -> new long[space.size()], (sums, index) -> {
			if (events.get(index).count() > 0)
				keys.apply(index).count(0, events.get(index).size(), sums, 0);
		}).stream().reduce(BucketTally::sum).orElseGet(() -> new long[space.size()]);
		String[] texts = new String[counts.length];
		Map<String, Long> totals = new HashMap<>();
		for (int key = 0; key < counts.length; key++)
			if (counts[key] > 0) {
				texts[key] = key == KeySpace.ABSENT ? "" : space.text(key);
				totals.merge(texts[key], counts[key], Long::sum);
			}
		List<String> names = largest(totals, most);
		Map<String, Integer> numbers = numbered(names);
		int[] series = IntStream.range(0, counts.length)
				.map(key -> counts[key] > 0 ? numbers.getOrDefault(texts[key], SeriesMembers.NONE) : SeriesMembers.NONE).toArray();
		return new SplitSeries(names, totals.size() - names.size(),
				index -> new SeriesMembers.Keyed(events.get(index), keys.apply(index), series));
	}

	private static SplitSeries byText(Snapshot snapshot, Reference split, List<RowSet> events, int most, Cancellation cancellation) {
		// reading texts takes so much longer than all else that what was read is kept
		List<SegmentTexts> texts = snapshot.eachSegment(cancellation, index -> {
			Segment segment = snapshot.segment(index);
			return SegmentTexts.of(snapshot, segment, split, events.get(index), cancellation);
		});
		Map<String, Long> totals = new HashMap<>();
		for (int index = 0; index < texts.size(); index++)
			count(texts.get(index), events.get(index), totals);
		List<String> names = largest(totals, most);
		Map<String, Integer> numbers = numbered(names);
		return new SplitSeries(names, totals.size() - names.size(), index -> new SeriesMembers.Worded(texts.get(index), numbers));
	}

	private static void count(SegmentTexts texts, RowSet events, Map<String, Long> totals) {
		long[] counts = new long[texts.texts().size()];
		long absent = 0;
		for (int slot = events.next(0); slot >= 0; slot = events.next(slot + 1))
			if (texts.keys()[slot] == SegmentTexts.ABSENT)
				absent++;
			else
				counts[texts.keys()[slot]]++;
		for (int key = 0; key < counts.length; key++)
			totals.merge(texts.texts().get(key), counts[key], Long::sum);
		if (absent > 0)
			totals.merge("", absent, Long::sum);
	}

	private static List<String> largest(Map<String, Long> totals, int most) {
		return totals.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.limit(Math.max(0, most)).map(Map.Entry::getKey).toList();
	}

	private static Map<String, Integer> numbered(List<String> names) {
		Map<String, Integer> numbers = new HashMap<>();
		for (String name : names)
			numbers.put(name, numbers.size());
		return numbers;
	}
}
