package dev.chiplog.format.layout;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.Lines;
import dev.chiplog.format.UsualLines;

/// Reads lines that are whole events of a format of layouts and begin as events before did; a line that ends with blanks is left to the
/// general way.
record LayoutLines(LayoutParser parser) implements UsualLines {

	@Override
	public int read(byte[] bytes, int from, int to, EventSink sink) {
		if (!parser.hasBegun(bytes[from]))
			return DECLINED;
		int feed = Lines.end(bytes, from, to);
		int end = Lines.withoutCarriageReturn(bytes, from, feed);
		boolean unusual = feed == to || end == from || Characters.trimEnd(bytes, end - 1, end) < end;
		return !unusual && parser.parse(bytes, from, end, end, sink) ? feed + 1 : DECLINED;
	}
}
