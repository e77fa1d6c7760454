package dev.chiplog.source.encoding;

import dev.chiplog.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Collects the lines of a source that have bytes beyond ASCII: in a log they may be few, and far from its beginning.
final class ForeignLines {
	private static final int PIECE = 256 * 1024;
	/// A source whose end is known is looked at as far as this without a gap, and in pieces behind it.
	private static final long WITHOUT_GAP = 16L * 1024 * 1024;
	/// A source that is still packed is not unpacked further than this to find out how to read it.
	private static final long PACKED = 1024 * 1024;
	private static final int PIECES = 64;
	private static final int ENOUGH = 16 * 1024;
	private static final int LONGEST_LINE = 1024;

	private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
	private final byte[] piece = new byte[PIECE];

	private ForeignLines() {
	}

	/// Some of the lines, cut around the bytes beyond ASCII where they are long; empty when there are none.
	static byte[] of(Source source) throws IOException {
		ForeignLines found = new ForeignLines();
		long from = 0;
		boolean more = true;
		while (more && from < (source.expectedSize() == source.size() ? WITHOUT_GAP : PACKED)) {
			more = found.look(source, from);
			from += PIECE;
		}
		if (more && source.expectedSize() == source.size()) {
			long step = Math.max(PIECE, (source.size() - from) / PIECES);
			while (found.look(source, from))
				from += step;
		}
		return found.lines.toByteArray();
	}

	/// Whether it is worth looking further.
	private boolean look(Source source, long from) throws IOException {
		int length = source.read(from, piece, 0, piece.length);
		int begin = 0;
		for (int i = 0; i < length && lines.size() < ENOUGH; i++) {
			if (piece[i] == '\n')
				begin = i + 1;
			else if (piece[i] < 0) {
				int end = i;
				while (end < length && piece[end] != '\n' && end - i < LONGEST_LINE)
					end++;
				lines.write(piece, Math.max(begin, asciiBefore(i, begin)), end - Math.max(begin, asciiBefore(i, begin)));
				lines.write('\n');
				i = end;
				begin = end;
			}
		}
		return length == piece.length && lines.size() < ENOUGH;
	}

	/// Some way back, where all is ASCII, so that no character is cut.
	private static int asciiBefore(int at, int begin) {
		return Math.max(begin, at - 16);
	}
}
