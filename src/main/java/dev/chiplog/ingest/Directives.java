package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/// Which directives are in force where in a source, told by the reading thread in the source's order.
///
/// A block is cut where they change, so that all of it is read in one way. Threads: one adds, any may look.
final class Directives {
	private final Format format;
	private final EventParser parser;
	private final ConcurrentSkipListMap<Long, byte[]> turns = new ConcurrentSkipListMap<>();
	private byte[] current;

	/// @param format of the source
	/// @param head whose first bytes are the directives that the source begins with
	/// @param preamble how many these are
	Directives(Format format, Head head, int preamble) {
		this.format = format;
		this.parser = format.open(head);
		this.current = Arrays.copyOf(head.bytes(), preamble);
	}

	/// The directives in force at an event, other than those that the source begins with; null when it is these.
	byte @Nullable [] at(long offset) {
		Map.Entry<Long, byte[]> turn = turns.floorEntry(offset);
		return turn == null ? null : turn.getValue();
	}

	/// Where a block must end so that one set of directives is in force in all of it; notes what is in force from there on.
	///
	/// @param end where the next event begins behind the block's whole events
	/// @param offset of the block in its source
	int cut(byte[] bytes, int end, long offset) {
		int from = -1;
		int to = -1;
		for (int line = 0; line < end;) {
			int lineEnd = Lines.end(bytes, line, end);
			int next = Math.min(lineEnd + 1, end);
			if (parser.directs(bytes, line, lineEnd)) {
				from = from < 0 ? line : from;
				to = next;
			} else if (from >= 0 && !Lines.isBlank(bytes, line, lineEnd)) {
				if (turns(bytes, from, to, offset + line))
					return line;
				from = -1;
			}
			line = next;
		}
		if (from >= 0)
			turns(bytes, from, to, offset + end);
		return end;
	}

	private boolean turns(byte[] bytes, int from, int to, long behind) {
		byte[] next = format.redirect(current, Arrays.copyOfRange(bytes, from, to));
		if (Arrays.equals(next, current))
			return false;
		current = next;
		turns.put(behind, next);
		return true;
	}
}
