package dev.chiplog.ingest;

import dev.chiplog.format.Lines;
import dev.chiplog.format.layer.Line;
import dev.chiplog.format.layer.Peeling;
import dev.chiplog.format.layer.Wrapping;
import dev.chiplog.format.GrowingBytes;

/// An event with the layers of all its lines taken off; used again from event to event, by one thread.
///
/// What layers say is noted of the first line only: on the others they say the same again.
final class BareEvent {
	private final Peeling peeling;
	private final Wrapping ignored = new Wrapping();
	private final GrowingBytes joined = new GrowingBytes();
	private byte[] bytes = new byte[0];
	private int from;
	private int to;
	private long path;

	BareEvent(Peeling peeling) {
		this.peeling = peeling;
	}

	/// Takes off the layers of an event.
	///
	/// @return whether any of its lines had one
	boolean peel(byte[] event, int eventFrom, int eventTo, Wrapping wrapping) {
		return peel(event, eventFrom, eventTo, false, wrapping);
	}

	/// Takes off layers that are only looked for in events that nothing understands, too.
	///
	/// @return whether the first line had one of those
	boolean peelFurther(byte[] event, int eventFrom, int eventTo, Wrapping wrapping) {
		return peel(event, eventFrom, eventTo, true, wrapping);
	}

	byte[] bytes() {
		return bytes;
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	/// The path of the first line's layers; of the first line that has any when the first has none.
	long path() {
		return path;
	}

	private boolean peel(byte[] event, int eventFrom, int eventTo, boolean further, Wrapping wrapping) {
		wrapping.clear();
		int end = Lines.end(event, eventFrom, eventTo);
		boolean peeled = peeling.peel(event, eventFrom, Lines.withoutCarriageReturn(event, eventFrom, end), wrapping);
		if (further && !peeling.peelFurther(wrapping))
			return false;
		path = peeling.path();
		Line line = peeling.line();
		if (end >= eventTo) {
			bytes = line.bytes();
			from = line.from();
			to = line.to();
			return peeled || further;
		}
		joined.clear();
		append(line, false);
		for (int at = end + 1; at < eventTo; at = end + 1) {
			end = Lines.end(event, at, eventTo);
			ignored.clear();
			if (peeling.peel(event, at, Lines.withoutCarriageReturn(event, at, end), ignored)) {
				peeled = true;
				path = path == 0 ? peeling.path() : path;
			}
			append(peeling.line(), end >= eventTo);
		}
		bytes = joined.array();
		from = 0;
		to = joined.length();
		return peeled || further;
	}

	private void append(Line line, boolean last) {
		joined.append(line.bytes(), line.from(), line.to());
		if (!last && !line.isUnfinished())
			joined.append('\n');
	}
}
