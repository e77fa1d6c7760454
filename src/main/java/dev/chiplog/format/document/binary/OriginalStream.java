package dev.chiplog.format.document.binary;

import dev.chiplog.format.document.Original;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The bytes of an original from an offset to its end. One thread's.
///
/// Where the original cannot be read, [UncheckedIOException] tells that apart from bytes that make no sense.
public final class OriginalStream extends InputStream {
	private static final int CHUNK = 64 * 1024;

	private final Original original;
	private final byte[] chunk = new byte[CHUNK];
	private long offset;
	private int at;
	private int end;

	public OriginalStream(Original original, long offset) {
		this.original = original;
		this.offset = offset;
	}

	/// The size of an original, all of which is read to know it where it is unpacked while it is read.
	public static long sizeOf(Original original) throws IOException {
		byte[] beyond = new byte[CHUNK];
		int read = CHUNK;
		while (read > 0)
			read = original.read(original.size(), beyond, 0, CHUNK);
		return original.size();
	}

	/// Bytes of an original.
	///
	/// @throws EOFException when it ends before
	public static byte[] bytes(Original original, long offset, int length) throws IOException {
		byte[] bytes = new byte[length];
		if (original.read(offset, bytes, 0, length) < length)
			throw new EOFException("the file ends early");
		return bytes;
	}

	/// The offset in the original of the byte that is read next.
	public long offset() {
		return offset - end + at;
	}

	/// The next bytes.
	///
	/// @param length at most what the caller holds for possible, as it is set aside at once
	/// @throws EOFException when the original ends before
	public byte[] next(int length) throws IOException {
		byte[] next = new byte[length];
		if (readNBytes(next, 0, length) < length)
			throw new EOFException("the file ends early");
		return next;
	}

	@Override
	public int read() {
		return at < end || fill() ? chunk[at++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] into, int from, int length) {
		if (length == 0)
			return 0;
		if (at == end && !fill())
			return -1;
		int part = Math.min(length, end - at);
		System.arraycopy(chunk, at, into, from, part);
		at += part;
		return part;
	}

	private boolean fill() {
		try {
			end = original.read(offset, chunk, 0, CHUNK);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		at = 0;
		offset += end;
		return end > 0;
	}
}
