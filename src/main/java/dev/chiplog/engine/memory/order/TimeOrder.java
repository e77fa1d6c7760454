package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.SegmentFold;
import dev.chiplog.query.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All events of a dataset from the oldest to the latest; events of the same time in the order of their sources and offsets.
///
/// An event without a time stands right behind the event before it in its source; events before the first time of a source come
/// first of all. Segments whose times never fall need no memory here. Threads: immutable.
public final class TimeOrder {
	private final List<Stretch> stretches = new ArrayList<>();

	public TimeOrder(Dataset dataset, Layout layout) {
		List<Span> spans = spans(dataset);
		for (int first = 0; first < spans.size();) {
			Span latest = spans.get(first);
			int next = first + 1;
			for (; next < spans.size() && spans.get(next).beginsBefore(latest); next++)
				latest = spans.get(next).endsBehind(latest) ? spans.get(next) : latest;
			stretches.add(stretch(dataset, layout, spans.subList(first, next)));
			first = next;
		}
	}

	List<Stretch> stretches() {
		return stretches;
	}

	/// What a segment covers of time.
	///
	/// @param before the time of the event before the segment in its source
	private record Span(int segment, long before, long from, long to) {

		/// Whether its first event comes before the last of another.
		boolean beginsBefore(Span other) {
			return from < other.to || from == other.to && segment < other.segment;
		}

		boolean endsBehind(Span other) {
			return to > other.to || to == other.to && segment > other.segment;
		}
	}

	private static List<Span> spans(Dataset dataset) {
		List<Span> spans = new ArrayList<>();
		int source = -1;
		long before = Long.MIN_VALUE;
		for (int index = 0; index < dataset.segments().size(); index++) {
			Segment segment = dataset.segments().get(index);
			if (segment.source() != source)
				before = Long.MIN_VALUE;
			source = segment.source();
			if (segment.size() == 0)
				continue;
			long[] times = segment.sorted() ? ends(segment.times()) : times(segment, before);
			Span span = span(index, before, times);
			spans.add(span);
			before = times[times.length - 1];
		}
		spans.sort(Comparator.comparingLong(Span::from).thenComparingInt(Span::segment));
		return spans;
	}

	private static long[] ends(PackedLongs times) {
		return new long[]{times.get(0), times.get(times.size() - 1)};
	}

	private static Span span(int index, long before, long[] times) {
		long from = Long.MAX_VALUE;
		long to = Long.MIN_VALUE;
		for (long time : times) {
			from = Math.min(from, time);
			to = Math.max(to, time);
		}
		return new Span(index, before, from, to);
	}

	/// The slots' times, with that of the event before in place of none.
	private static long[] times(Segment segment, long before) {
		PackedLongs packed = segment.times();
		RowSet timed = segment.timed();
		long[] times = new long[segment.size()];
		long last = before;
		for (int slot = 0; slot < times.length; slot++) {
			if (timed.contains(slot))
				last = packed.get(slot);
			times[slot] = last;
		}
		return times;
	}

	private static Stretch stretch(Dataset dataset, Layout layout, List<Span> cluster) {
		if (cluster.size() == 1 && dataset.segments().get(cluster.getFirst().segment).sorted())
			return new Stretch.Straight(cluster.getFirst().segment);
		List<Span> bySource = cluster.stream().sorted(Comparator.comparingInt(Span::segment)).toList();
		return new Stretch.Woven(SegmentFold.map(bySource.size(), new Cancellation(), index -> {
			Span span = bySource.get(index);
			Segment segment = dataset.segments().get(span.segment);
			return Run.of(span.segment, layout.base(span.segment), segment, segment.sorted() ? new long[0] : times(segment, span.before));
		}));
	}
}
