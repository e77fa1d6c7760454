package dev.chiplog.format.layout;

import dev.chiplog.format.time.StampReader;

/// Reads stamps of one event and remembers the last, because several layouts look for it at the same place; one thread's.
final class LineStamps {
	private final StampReader reader;
	private int at = -1;
	private int end = -1;
	private long nanos;

	LineStamps(StampReader reader) {
		this.reader = reader;
	}

	/// Forgets the last stamp: other bytes come.
	void forget() {
		at = -1;
	}

	/// @return the position behind the stamp that begins at `from`, or -1
	int read(byte[] bytes, int from, int to) {
		if (from != at) {
			at = from;
			end = reader.read(bytes, from, to);
			nanos = reader.nanos();
		}
		return end;
	}

	/// Reads the stamp of a kind that is seldom looked for twice.
	///
	/// @return the position behind the stamp that begins at `from`, or -1
	int read(SlotKind kind, byte[] bytes, int from, int to) {
		at = -1;
		end = switch (kind) {
			case CLOCK -> reader.readClock(bytes, from, to);
			case DAY -> reader.readDay(bytes, from, to);
			case SHORT_MONTH -> reader.readShortMonth(bytes, from, to);
			case AMERICAN -> reader.readAmerican(bytes, from, to);
			default -> reader.readEpoch(bytes, from, to);
		};
		nanos = reader.nanos();
		return end;
	}

	long nanos() {
		return nanos;
	}
}
