package dev.chiplog.engine.memory.search;

import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text filters of segments, as far as they are made; since a segment never changes they stay true for every later snapshot.
///
/// Threads: safe for any number of threads.
public final class TextFilters {
	/// Which part of the heap they may take; segments beyond it are searched without.
	private static final long MOST = Runtime.getRuntime().maxMemory() / 8;

	private final IdentityHashMap<Segment, TextFilter> bySegment = new IdentityHashMap<>();
	private long bytes;

	/// Makes the filters that are missing, one after the other on this thread, and drops those of segments that are no more.
	///
	/// @throws java.util.concurrent.CancellationException when it was withdrawn; what is made stays
	/// @throws java.io.UncheckedIOException with a sentence, when a source cannot be read
	public void prepare(List<Segment> segments, EventText text, Cancellation cancellation) {
		keepOnly(segments);
		for (Segment segment : segments) {
			cancellation.check();
			if (TextFilter.suits(segment) && of(segment) == null && bytes() < MOST)
				add(segment, TextFilter.of(segment, text));
		}
	}

	/// An estimate of the heap that they take, in bytes.
	public synchronized long bytes() {
		return bytes;
	}

	/// The candidates that stand where what is required may be; all of them as long as there is no filter.
	RowSet narrow(Segment segment, RowSet candidates, RequiredText required) {
		TextFilter filter = of(segment);
		return filter == null ? candidates : filter.narrow(candidates, required);
	}

	private synchronized @Nullable TextFilter of(Segment segment) {
		return bySegment.get(segment);
	}

	private synchronized void add(Segment segment, TextFilter filter) {
		if (bySegment.putIfAbsent(segment, filter) == null)
			bytes += filter.bytes();
	}

	private synchronized void keepOnly(List<Segment> segments) {
		Set<Segment> known = Collections.newSetFromMap(new IdentityHashMap<>());
		known.addAll(segments);
		bySegment.keySet().removeIf(segment -> !known.contains(segment));
		bytes = bySegment.values().stream().mapToLong(TextFilter::bytes).sum();
	}
}
