package dev.chiplog.format.layout;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.UsualLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads events by the first of several layouts that fits; lines that begin as none of them does cost one look.
final class LayoutParser implements EventParser {
	private final List<List<Layout>> patterns;
	private final FirstBytes firstBytes;
	private final Head head;
	/// By a line's first byte: whether events began so.
	private final boolean[] begun = new boolean[256];
	private @Nullable LayoutTellers made;

	/// @param patterns the variants of each pattern
	/// @param firstBytes with which their lines can begin
	LayoutParser(List<List<Layout>> patterns, FirstBytes firstBytes, Head head) {
		this.patterns = patterns;
		this.firstBytes = firstBytes;
		this.head = head;
	}

	@Override
	public boolean mayStartWith(byte first) {
		return firstBytes.mayBegin(first);
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		if (from < to && !firstBytes.mayBegin(bytes[from]))
			return false;
		return tellers().startsAt(bytes, from, to);
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		return parse(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to)), to, sink);
	}

	/// Whether an event that was read began with this byte.
	boolean hasBegun(byte first) {
		return begun[first & 0xFF];
	}

	/// Reads an event whose first line ends here.
	boolean parse(byte[] bytes, int from, int lineEnd, int to, EventSink sink) {
		if (from < to && !firstBytes.mayBegin(bytes[from]) || !tellers().tell(bytes, from, lineEnd, to, sink))
			return false;
		if (from < to)
			begun[bytes[from] & 0xFF] = true;
		return true;
	}

	@Override
	public UsualLines usual() {
		return new LayoutLines(this);
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return tellers().mismatch(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to)), to);
	}

	/// Made for the first line that may be of a layout: of most formats a source never shows one.
	private LayoutTellers tellers() {
		LayoutTellers known = made;
		if (known == null) {
			known = new LayoutTellers(patterns, head);
			made = known;
		}
		return known;
	}
}
