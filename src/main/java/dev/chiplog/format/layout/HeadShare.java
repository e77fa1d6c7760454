package dev.chiplog.format.layout;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTraces;
import dev.chiplog.record.FieldTable;

/// Measures how much of a head a line-based format understands.
public final class HeadShare {
	private static final int LINES = 400;
	private static final int EVENT_LINES = 16;
	/// A foreign line behind an understood event may belong to its message; many of them make the format doubtful.
	private static final double FOLLOWER = 0.1;
	/// So few foreign lines are broken ones, whatever the framing; they must not turn a source over to a format that would join them.
	private static final double BROKEN = 0.05;

	private HeadShare() {
	}

	/// The share of the head's lines, 0 to 1, that begin an event of the format; lines that go on with a stack trace do not count.
	///
	/// The fields of the head's table are left alone: the format may not be chosen.
	public static double of(Format format, Head head) {
		EventParser parser = format.open(new Head(head.bytes(), new FieldTable(), head.zone(), head.modified()));
		Framing framing = format.framing();
		EventSink silence = new Silence();
		byte[] bytes = head.bytes();
		double understood = 0;
		double foreign = 0;
		double followers = 0;
		for (int from = 0, line = 0; from < bytes.length && line < LINES; line++) {
			int end = Lines.end(bytes, from, bytes.length);
			int to = Lines.withoutCarriageReturn(bytes, from, end);
			if (parser.starts(bytes, from, to) && (isLast(end, bytes) || parser.parse(bytes, from, secondEnd(framing, bytes, end), silence)
					|| parser.parse(bytes, from, eventEnd(parser, framing, bytes, end), silence)))
				understood++;
			else if (to > from && !StackTraces.continues(bytes, from, to)) {
				foreign += understood > 0 ? 0 : 1;
				followers += understood > 0 ? 1 : 0;
			}
			from = end + 1;
		}
		boolean joined = framing.spansLines() || followers <= BROKEN * understood;
		return understood == 0 ? 0 : understood / (understood + foreign + (joined ? FOLLOWER : 1) * followers);
	}

	/// A head may be cut inside its last event.
	private static boolean isLast(int end, byte[] bytes) {
		return end >= bytes.length;
	}

	/// Some layouts go on in a second line, so an event of several lines is tried with the next one.
	private static int secondEnd(Framing framing, byte[] bytes, int end) {
		return framing == Framing.LINE ? end : Lines.end(bytes, end + 1, bytes.length);
	}

	/// A few want more lines, up to the next event.
	private static int eventEnd(EventParser parser, Framing framing, byte[] bytes, int end) {
		int last = end;
		for (int line = 0; framing.spansLines() && line < EVENT_LINES && last < bytes.length; line++) {
			int next = Lines.end(bytes, last + 1, bytes.length);
			if (parser.starts(bytes, last + 1, Lines.withoutCarriageReturn(bytes, last + 1, next)))
				break;
			last = next;
		}
		return last;
	}
}
