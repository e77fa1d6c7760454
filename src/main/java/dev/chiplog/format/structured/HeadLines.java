package dev.chiplog.format.structured;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;

/// Goes over the lines of a head, blank ones left out.
final class HeadLines {
	private final byte[] bytes;
	private int next;
	private int from;
	private int to;

	HeadLines(Head head) {
		bytes = head.bytes();
	}

	/// Goes to the next line that is not blank; false when there is none.
	boolean advance() {
		while (next < bytes.length) {
			from = next;
			int end = Lines.end(bytes, from, bytes.length);
			to = Lines.withoutCarriageReturn(bytes, from, end);
			next = end + 1;
			if (JsonSkip.blank(bytes, from, to) < to)
				return true;
		}
		return false;
	}

	/// The line's first byte.
	int from() {
		return from;
	}

	/// Behind the line's last byte, line end excluded.
	int to() {
		return to;
	}
}
