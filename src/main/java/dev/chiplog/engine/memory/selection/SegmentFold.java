package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Does one thing with each segment, on all processors.
public final class SegmentFold {
	private static final int STRETCHES = 4 * Runtime.getRuntime().availableProcessors();

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

	/// What the segments from 0 to before `count` add up to in a few stretches, in order; how many there are depends on the machine.
	///
	/// @param start what a stretch begins with
	/// @param step adds a segment to what its stretch has so far; called on any thread
	/// @throws java.util.concurrent.CancellationException when the work was withdrawn
	public static <P> List<P> fold(int count, Cancellation cancellation, Supplier<P> start, ObjIntConsumer<P> step) {
		int stretches = Math.min(count, STRETCHES);
		return IntStream.range(0, stretches).parallel().mapToObj(stretch -> {
			P part = start.get();
			int behind = (int) ((stretch + 1L) * count / stretches);
			for (int index = (int) ((long) stretch * count / stretches); index < behind; index++) {
				cancellation.check();
				step.accept(part, index);
			}
			return part;
		}).toList();
	}
}
