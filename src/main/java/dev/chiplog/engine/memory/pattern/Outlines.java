package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.Segment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// The outlines of the events of segments, as far as they are known; since a segment never changes they stay true for every later snapshot.
///
/// Threads: safe for any number of threads.
public final class Outlines {
	/// How far finding patterns has come while nobody is at it.
	private static final double DONE = 1;

	private final OutlineTable table = new OutlineTable();
	private final IdentityHashMap<Segment, PackedLongs> bySegment = new IdentityHashMap<>();

	private volatile DoubleConsumer watcher = _ -> {
	};

	/// Tells from now on how far finding patterns has come, from 0 to 1, in steps of one in a hundred; 1 when nobody is at it any more.
	public void watch(DoubleConsumer progress) {
		watcher = progress;
	}

	/// Says how many of the events are done.
	void tell(long before, long now, long all) {
		if (all > 0 && before * 100 / all != now * 100 / all && now < all)
			watcher.accept((double) now / all);
	}

	/// Says that nobody is at it any more.
	void rest() {
		watcher.accept(DONE);
	}

	/// All outlines.
	OutlineTable table() {
		return table;
	}

	/// The codes by slot, 0 for events without an outline; null when they are not known.
	synchronized @Nullable PackedLongs of(Segment segment) {
		return bySegment.get(segment);
	}

	/// Keeps what was found out about a segment.
	synchronized void add(Segment segment, PackedLongs codes) {
		bySegment.put(segment, codes);
	}

	/// Forgets the segments that are no more.
	synchronized void keepOnly(List<Segment> segments) {
		Set<Segment> known = Collections.newSetFromMap(new IdentityHashMap<>());
		known.addAll(segments);
		bySegment.keySet().removeIf(segment -> !known.contains(segment));
	}
}
