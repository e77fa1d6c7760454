package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.record.EventId;
import java.util.Arrays;
import java.util.List;

/// Where each segment stands in a dataset: an event's ordinal is its position when all segments are put one behind the other.
///
/// Ordinals follow source, then offset. Threads: immutable.
public final class Layout {
	private final List<Segment> segments;
	private final int[] bases;

	public Layout(Dataset dataset) {
		segments = dataset.segments();
		bases = new int[segments.size() + 1];
		for (int i = 0; i < segments.size(); i++)
			bases[i + 1] = Math.addExact(bases[i], segments.get(i).size());
	}

	/// How many events there are.
	public int size() {
		return bases[segments.size()];
	}

	/// How many segments there are.
	public int segments() {
		return segments.size();
	}

	/// The ordinal of the first slot of a segment.
	public int base(int segment) {
		return bases[segment];
	}

	/// The index of the segment that holds the ordinal.
	public int segmentOf(int ordinal) {
		int at = Arrays.binarySearch(bases, ordinal);
		if (at < 0)
			return -at - 2;
		while (bases[at + 1] == ordinal)
			at++;
		return at;
	}

	/// The event's ordinal; -1 when no event starts there.
	public int ordinal(EventId id) {
		int low = 0;
		int high = segments.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Segment segment = segments.get(middle);
			if (segment.source() < id.source() || segment.source() == id.source() && segment.to() <= id.offset())
				low = middle + 1;
			else if (segment.source() > id.source() || segment.from() > id.offset())
				high = middle - 1;
			else
				return ordinal(middle, id.offset());
		}
		return -1;
	}

	private int ordinal(int index, long offset) {
		Segment segment = segments.get(index);
		int low = 0;
		int high = segment.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			long start = segment.offsets().get(middle);
			if (start == offset)
				return bases[index] + middle;
			if (start < offset)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return -1;
	}
}
