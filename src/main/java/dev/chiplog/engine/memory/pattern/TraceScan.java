package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.EventText;
import dev.chiplog.column.KnownTexts;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Finds the stack traces of the events of segments: in the text of those that span lines, and in the strings of those in JSON.
///
/// A trace that was read before is known by its bytes. One thread.
final class TraceScan {
	private static final int MOST_KNOWN = 1 << 12;
	private static final int LONGEST = 1 << 16;

	private final RawEvents raw;
	private KnownTexts known = new KnownTexts();
	private List<Trace> traces = new ArrayList<>();

	TraceScan(EventText text) {
		raw = new RawEvents(text);
	}

	/// The events of a segment that may have a trace: they span lines, or say what was thrown.
	///
	/// @param thrown those that have a field which says it
	static RowSet candidates(Segment segment, RowSet thrown) {
		int last = segment.size() - 1;
		return RowSet.where(segment.size(), slot -> slot == last || segment.lines().get(slot + 1) - segment.lines().get(slot) > 1)
				.or(thrown);
	}

	/// The trace of the slot's event; nothing when it has none.
	///
	/// @throws java.io.UncheckedIOException with a sentence, when the source cannot be read
	Trace trace(Segment segment, int slot) {
		int from = raw.find(segment, slot);
		byte[] bytes = raw.bytes();
		int to = from + (int) Math.min(segment.end(slot) - segment.offsets().get(slot), LONGEST);
		int first = from;
		while (first < to && bytes[first] != '\n')
			first++;
		boolean spansLines = first + 1 < to && bytes[first + 1] != '\r' && bytes[first + 1] != '\n';
		if (spansLines)
			return known(bytes, lineStart(bytes, from, first), to, false);
		int escaped = escapedLineEnd(bytes, from, to);
		if (escaped < 0)
			return Trace.NONE;
		return known(bytes, quoteBefore(bytes, from, escaped), quoteBehind(bytes, escaped, to), true);
	}

	/// The first line is only of use where it is itself part of the trace.
	private static int lineStart(byte[] bytes, int from, int lineEnd) {
		boolean prose = lineEnd + 1 < bytes.length && bytes[lineEnd + 1] != ' ' && bytes[lineEnd + 1] != '\t';
		return prose ? lineEnd : from;
	}

	private Trace known(byte[] bytes, int from, int to, boolean escaped) {
		if (known.size() == MOST_KNOWN) {
			known = new KnownTexts();
			traces = new ArrayList<>();
		}
		int code = known.add(bytes, from, to);
		if (code > traces.size()) {
			String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
			traces.add(TraceReader.read(escaped ? unescaped(text) : text));
		}
		return traces.get(code - 1);
	}

	private static int escapedLineEnd(byte[] bytes, int from, int to) {
		for (int i = from; i + 1 < to; i++)
			if (bytes[i] == '\\') {
				if (bytes[i + 1] == 'n')
					return i;
				i++;
			}
		return -1;
	}

	private static int quoteBefore(byte[] bytes, int from, int at) {
		for (int i = at - 1; i > from; i--)
			if (bytes[i] == '"' && bytes[i - 1] != '\\')
				return i + 1;
		return from;
	}

	private static int quoteBehind(byte[] bytes, int at, int to) {
		for (int i = at; i < to; i++)
			if (bytes[i] == '\\')
				i++;
			else if (bytes[i] == '"')
				return i;
		return to;
	}

	private static String unescaped(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		boolean escaped = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (escaped)
				plain.append(switch (c) {
					case 'n' -> '\n';
					case 't' -> '\t';
					case 'r' -> '\r';
					default -> c;
				});
			else if (c != '\\')
				plain.append(c);
			escaped = !escaped && c == '\\';
		}
		return plain.toString();
	}
}
