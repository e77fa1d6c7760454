package dev.chiplog.source.encoding;

import dev.chiplog.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

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
	private static final int BACK = 16;
	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long HIGHS = 0x8080808080808080L;

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
		int before = 0;
		for (int at = nextForeign(0, length); at < length && lines.size() < ENOUGH; at = nextForeign(before + 1, length)) {
			int end = at;
			while (end < length && piece[end] != '\n' && end - at < LONGEST_LINE)
				end++;
			int begin = asciiBefore(at, before);
			lines.write(piece, begin, end - begin);
			lines.write('\n');
			before = end;
		}
		return length == piece.length && lines.size() < ENOUGH;
	}

	/// Some way back in the line, where all is ASCII, so that no character is cut.
	private int asciiBefore(int at, int least) {
		int begin = at;
		while (begin > least && at - begin < BACK && piece[begin - 1] != '\n')
			begin--;
		return begin;
	}

	/// The next byte beyond ASCII, which has its highest bit set; `to` when there is none.
	private int nextForeign(int from, int to) {
		int at = from;
		while (at + Long.BYTES <= to && ((long) WORDS.get(piece, at) & HIGHS) == 0)
			at += Long.BYTES;
		while (at < to && piece[at] >= 0)
			at++;
		return at;
	}
}
