package dev.chiplog.engine.memory;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Summary;
import dev.chiplog.query.Summary.SourceSummary;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers what a dataset holds at a glance.
record OverviewCount(Snapshot snapshot, Cancellation cancellation) {

	Summary answer() {
		Dataset dataset = snapshot.dataset();
		List<Tally> tallies = snapshot.eachSegment(cancellation, index -> tally(snapshot.segment(index)));
		long[] levels = new long[Level.values().length + 1];
		long[] formats = new long[dataset.formats().size()];
		long[] events = new long[dataset.sources().size()];
		long[] unparsed = new long[events.length];
		long errors = 0;
		for (Tally tally : tallies) {
			add(levels, tally.levels);
			add(formats, tally.formats);
			events[tally.source] += tally.events;
			unparsed[tally.source] += tally.unparsed;
			errors += tally.errors;
		}
		List<SourceSummary> sources = new ArrayList<>();
		for (SourceInfo source : dataset.sources())
			sources.add(new SourceSummary(source.path(), source.file(), source.format(), source.size(), events[source.index()],
					unparsed[source.index()]));
		return new Summary(dataset.sources().stream().mapToLong(SourceInfo::size).sum(), dataset.size(),
				java.util.Arrays.stream(unparsed).sum(), snapshot.span().earliest(), snapshot.span().latest(),
				dataset.bytes() + snapshot.sealed().filters().bytes(), sources, byLevel(levels), errors, byFormat(formats),
				dataset.complete());
	}

	/// What one segment holds.
	private record Tally(int source, long events, long unparsed, long errors, long[] levels, long[] formats) {
	}

	private Tally tally(Segment segment) {
		long[] levels = new long[Level.values().length + 1];
		long[] formats = new long[snapshot.dataset().formats().size()];
		RowSet all = RowSet.all(segment.size());
		segment.levels().count(all, 0, segment.size(), levels, 0);
		segment.formats().count(all, 0, segment.size(), formats, 0);
		int unparsed = snapshot.dataset().formats().indexOf(Event.UNPARSED);
		return new Tally(segment.source(), segment.size(), unparsed < 0 ? 0 : formats[unparsed],
				snapshot.selector().errors(segment, cancellation).count(), levels, formats);
	}

	private static void add(long[] sums, long[] more) {
		for (int i = 0; i < sums.length; i++)
			sums[i] += more[i];
	}

	private static Map<Level, Long> byLevel(long[] counts) {
		Map<Level, Long> levels = new EnumMap<>(Level.class);
		for (Level level : Level.values())
			if (counts[level.ordinal() + 1] > 0)
				levels.put(level, counts[level.ordinal() + 1]);
		return levels;
	}

	private Map<String, Long> byFormat(long[] counts) {
		Map<String, Long> formats = new LinkedHashMap<>();
		List<Integer> order = new ArrayList<>();
		for (int format = 0; format < counts.length; format++)
			if (counts[format] > 0)
				order.add(format);
		order.sort(Comparator.comparingLong((Integer format) -> counts[format]).reversed());
		for (int format : order)
			formats.put(snapshot.dataset().formats().get(format), counts[format]);
		return formats;
	}
}
