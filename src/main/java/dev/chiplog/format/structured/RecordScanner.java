package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.Lines;
import java.util.Arrays;

/// Cuts a record of separated values into its cells, by RFC 4180's rules; used again from record to record.
final class RecordScanner {
	private static final byte[] NO_BYTES = {};

	private final byte separator;
	private final boolean padded;
	private final GrowingBytes unquoted = new GrowingBytes();
	private byte[] bytes = NO_BYTES;
	private int size;
	private int next;
	private boolean complete;
	private int[] starts = new int[32];
	private int[] ends = new int[32];
	private boolean[] rewritten = new boolean[32];

	RecordScanner(char separator) {
		this(separator, false);
	}

	/// @param padded whether blanks before a value are none of it
	RecordScanner(char separator, boolean padded) {
		this.separator = (byte) separator;
		this.padded = padded;
	}

	/// Cuts the record that these bytes are, line ends behind it left out.
	///
	/// @return false when a quote is not closed, or followed by more than white space
	boolean read(byte[] source, int from, int to) {
		bytes = source;
		size = 0;
		unquoted.clear();
		int end = to;
		while (end > from && (source[end - 1] == '\n' || source[end - 1] == '\r'))
			end--;
		int at = from;
		while (true) {
			while (padded && at < end && source[at] == ' ')
				at++;
			boolean quoted = at < end && source[at] == '"';
			int behind = quoted ? quoted(at + 1, end) : plain(at, end);
			if (behind < 0 || behind >= end)
				return behind >= 0;
			at = behind + 1;
		}
	}

	/// Cuts the record that begins in these bytes, up to the first line end outside of quotes.
	///
	/// @return false when its quotes are wrong; [#next()] then stands behind its first line
	boolean readFirst(byte[] source, int from, int to) {
		int end = recordEnd(source, from, to);
		complete = end < to;
		boolean right = read(source, from, end);
		next = right ? end + 1 : Lines.end(source, from, to) + 1;
		return right;
	}

	/// Behind the line end of the record that [#readFirst] read.
	int next() {
		return next;
	}

	/// Whether a line end closed the record that [#readFirst] read.
	boolean isComplete() {
		return complete;
	}

	/// How many cells the record has; at least one.
	int size() {
		return size;
	}

	/// The array in which a cell stands.
	byte[] bytes(int cell) {
		return rewritten[cell] ? unquoted.array() : bytes;
	}

	/// Whether a cell had to be written anew, because it holds quotes.
	boolean isRewritten(int cell) {
		return rewritten[cell];
	}

	/// A cell's first byte, its quote left out.
	int from(int cell) {
		return starts[cell];
	}

	/// Behind a cell's last byte, its quote left out.
	int to(int cell) {
		return ends[cell];
	}

	private static int recordEnd(byte[] bytes, int from, int to) {
		boolean quoted = false;
		for (int at = from; at < to; at++)
			if (bytes[at] == '"')
				quoted = !quoted;
			else if (bytes[at] == '\n' && !quoted)
				return at;
		return to;
	}

	private int plain(int from, int end) {
		int at = ByteScan.either(bytes, from, end, (char) separator, (char) separator);
		add(from, at, false);
		return at;
	}

	/// Reads a quoted cell from behind its quote; answers the separator's position, the end, or -1 when it is wrong.
	private int quoted(int from, int end) {
		int quote = ByteScan.either(bytes, from, end, '"', '"');
		if (quote + 1 < end && bytes[quote + 1] == '"')
			return doubled(from, quote, end);
		add(from, quote, false);
		return behindQuote(quote, end);
	}

	private int doubled(int from, int first, int end) {
		int start = unquoted.length();
		int piece = from;
		int quote = first;
		while (quote + 1 < end && bytes[quote + 1] == '"') {
			unquoted.append(bytes, piece, quote + 1);
			piece = quote + 2;
			quote = ByteScan.either(bytes, piece, end, '"', '"');
		}
		unquoted.append(bytes, piece, quote);
		add(start, unquoted.length(), true);
		return behindQuote(quote, end);
	}

	private int behindQuote(int quote, int end) {
		if (quote >= end)
			return -1;
		int at = quote + 1;
		while (at < end && bytes[at] != separator && Character.isWhitespace(bytes[at]))
			at++;
		return at == end || bytes[at] == separator ? at : -1;
	}

	private void add(int from, int to, boolean elsewhere) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
			rewritten = Arrays.copyOf(rewritten, 2 * size);
		}
		starts[size] = from;
		ends[size] = to;
		rewritten[size++] = elsewhere;
	}
}
