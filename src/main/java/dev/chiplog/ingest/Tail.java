package dev.chiplog.ingest;

import dev.chiplog.column.Segment;
import dev.chiplog.source.Followed;
import java.util.List;
import java.util.OptionalLong;

/// The end of a source that is followed, which is read anew whenever the source has grown, because its last event may go on.
///
/// @param source the source and how it is read
/// @param followed its bytes
/// @param from where the end begins
/// @param lines how many physical lines stand before it
/// @param time of the event before it
record Tail(RecognisedSource source, Followed followed, long from, long lines, OptionalLong time) {

	/// The end of a source that was loaded: its last segment.
	///
	/// @param segments of the source, in its order
	static Tail of(RecognisedSource source, Followed followed, List<Segment> segments) {
		if (segments.isEmpty())
			return new Tail(source, followed, source.preamble(), source.preambleLines(), OptionalLong.empty());
		Segment last = segments.getLast();
		OptionalLong time = segments.size() < 2 ? OptionalLong.empty() : segments.get(segments.size() - 2).lastTime();
		return new Tail(source, followed, last.from(), last.size() == 0 ? 0 : last.lines().get(0) - 1, time);
	}

	/// The end, once more of the source is settled.
	Tail behind(long settledTo, long settledLines, OptionalLong settledTime) {
		return new Tail(source, followed, settledTo, settledLines, settledTime);
	}
}
