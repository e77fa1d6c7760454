package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Does one thing with each segment, on all processors.
public final class SegmentFold {
	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private SegmentFold() {
	}

	/// The results for the segments from 0 to before `count`, in order.
	///
	/// @param step called on any thread
	/// @throws java.util.concurrent.CancellationException when the work was withdrawn
	public static <R> List<R> map(int count, Cancellation cancellation, IntFunction<R> step) {
		return IntStream.range(0, count).parallel().mapToObj(index -> {
			cancellation.check();
			return step.apply(index);
		}).toList();
	}

	/// What the segments from 0 to before `count` add up to in a few parts, as many as there are processors: a processor that is done with
	/// a segment takes the next, so that none waits for a slower one.
	///
	/// @param start what a part begins with
	/// @param step adds a segment to the part of a processor; called on any thread, with segments in any order
	/// @throws java.util.concurrent.CancellationException when the work was withdrawn
	public static <P> List<P> fold(int count, Cancellation cancellation, Supplier<P> start, ObjIntConsumer<P> step) {
		AtomicInteger next = new AtomicInteger();
		return IntStream.range(0, Math.min(count, PROCESSORS)).parallel().mapToObj(_ -> {
			P part = start.get();
			for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
				cancellation.check();
				step.accept(part, index);
			}
			return part;
		}).toList();
	}
}
