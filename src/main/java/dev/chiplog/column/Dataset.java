package dev.chiplog.column;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.Field;
import java.util.List;

/// Everything opened together, as far as it is loaded: an immutable list of segments and what they share.
///
/// While sources load, each snapshot begins with the segments of the one before.
///
/// @param sources by index
/// @param segments ordered by source, then by offset
/// @param fields by index
/// @param dictionaries by field index; a field that never is a text has an empty one
/// @param formats the names of formats that events of the dataset are in
/// @param text reads events back
/// @param complete whether loading is over
public record Dataset(List<SourceInfo> sources, List<Segment> segments, List<Field> fields, List<Dictionary> dictionaries,
		List<String> formats, EventText text, boolean complete) {

	public Dataset {
		sources = List.copyOf(sources);
		segments = List.copyOf(segments);
		fields = List.copyOf(fields);
		dictionaries = List.copyOf(dictionaries);
		formats = List.copyOf(formats);
	}

	/// A dataset with nothing in it.
	public static Dataset empty() {
		return new Dataset(List.of(), List.of(), List.of(), List.of(), List.of(), new NoText(), false);
	}

	/// How many events there are.
	public long size() {
		long sum = 0;
		for (Segment segment : segments)
			sum += segment.size();
		return sum;
	}

	/// An estimate of the heap that the index takes, in bytes.
	public long bytes() {
		long sum = 0;
		for (Segment segment : segments)
			sum += segment.bytes();
		for (Dictionary dictionary : dictionaries)
			sum += dictionary.bytes() + dictionary.orderBytes();
		return sum;
	}

	/// The text of a dataset that has none.
	private record NoText() implements EventText {

		@Override
		public int read(int source, long offset, byte[] into, int at, int length) {
			return 0;
		}

		@Override
		public long rawSize(int source) {
			return 0;
		}

		@Override
		public Event event(Segment segment, int slot) {
			throw new IllegalStateException("nothing is open");
		}

		@Override
		public EventReading explain(Segment segment, int slot) {
			throw new IllegalStateException("nothing is open");
		}
	}
}
