package dev.chiplog.ingest;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.metric.MetricLifter;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// The messages of some events whose other values are still being told; the values that they hold are told last, so that what a log wrote
/// as a field of its own counts. One thread.
final class Messages {
	private final MetricLifter lifter;
	private byte[][] bytes = new byte[4][];
	private int[] events = new int[4];
	private int[] froms = new int[4];
	private int[] tos = new int[4];
	private int size;

	Messages(MetricLifter lifter) {
		this.lifter = lifter;
	}

	/// Adds a message, in bytes that stay as they are until [#lift] or [#clear].
	void add(int event, byte[] source, int from, int to) {
		if (size == events.length) {
			bytes = Arrays.copyOf(bytes, 2 * size);
			events = Arrays.copyOf(events, 2 * size);
			froms = Arrays.copyOf(froms, 2 * size);
			tos = Arrays.copyOf(tos, 2 * size);
		}
		bytes[size] = source;
		events[size] = event;
		froms[size] = from;
		tos[size++] = to;
	}

	/// Forgets all messages.
	void clear() {
		size = 0;
	}

	/// Tells the values that the messages hold and forgets them.
	///
	/// @param turning is told of which event values come next
	void lift(IntConsumer turning, EventSink sink) {
		for (int message = 0; message < size; message++) {
			turning.accept(events[message]);
			lifter.lift(bytes[message], froms[message], tos[message], sink);
		}
		size = 0;
	}
}
