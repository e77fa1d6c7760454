package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does one thing with each segment, on all processors.
public final class SegmentFold {
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
}
