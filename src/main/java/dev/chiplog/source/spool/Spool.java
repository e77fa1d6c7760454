package dev.chiplog.source.spool;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.Arrays;

/// A growing stretch of bytes on disk, in blocks that are compressed each for itself, so that any part can be read at any time.
///
/// Every block but the last holds [#BLOCK] bytes, so a block's number follows from an offset. Threads: one appends at a time, any number
/// read.
public final class Spool implements AutoCloseable {
	/// How many bytes a block holds before it is compressed.
	static final int BLOCK = 256 * 1024;
	/// Fast enough that unpacking, not this, sets the pace; text still becomes some six times smaller.
	private static final int COMPRESSION_LEVEL = 1;

	private final SpoolFolder folder;
	private final SpoolFile file;
	private final BlockCache cache;
	private long[] positions = new long[4];
	private int[] lengths = new int[4];
	private int sealed;
	private byte[] tail = new byte[4096];
	private int tailLength;
	private volatile long size;
	private volatile boolean closed;

	Spool(SpoolFolder folder, SpoolFile file, BlockCache cache) {
		this.folder = folder;
		this.file = file;
		this.cache = cache;
	}

	/// How many bytes were appended.
	public long size() {
		return size;
	}

	/// Adds bytes at the end; when that fails, the ones that were there stay readable.
	///
	/// @throws IOException with the rest of a sentence: that the disk is full, or why else it failed
	public void append(byte[] bytes, int from, int length) throws IOException {
		int done = 0;
		while (done < length) {
			if (tailLength == BLOCK)
				seal();
			int part = Math.min(length - done, BLOCK - tailLength);
			addToTail(bytes, from + done, part);
			done += part;
		}
	}

	/// Frees what is only needed to append; nothing is appended any more.
	///
	/// @throws IOException with the rest of a sentence, as [#append]; what was appended stays readable all the same
	public void finish() throws IOException {
		if (tailLength > 0)
			seal();
	}

	/// Reads bytes at an offset, as many as there are up to the length.
	///
	/// @throws IOException with a sentence, when the spool is closed or its file cannot be read
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		int wanted = (int) Math.clamp(size - offset, 0L, length);
		int done = 0;
		while (done < wanted) {
			int block = (int) ((offset + done) / BLOCK);
			int within = (int) ((offset + done) % BLOCK);
			int part = Math.min(wanted - done, BLOCK - within);
			if (!copyTail(block, within, into, at + done, part))
				System.arraycopy(block(block), within, into, at + done, part);
			done += part;
		}
		return done;
	}

	@Override
	public void close() {
		closed = true;
		folder.release(this);
	}

	private synchronized void addToTail(byte[] bytes, int from, int length) {
		if (tailLength + length > tail.length)
			tail = Arrays.copyOf(tail, Math.min(BLOCK, Math.max(tailLength + length, tail.length * 4)));
		System.arraycopy(bytes, from, tail, tailLength, length);
		tailLength += length;
		size += length;
	}

	private void seal() throws IOException {
		byte[] packed = new byte[(int) Zstd.compressBound(tailLength)];
		long packedLength = Zstd.compressByteArray(packed, 0, packed.length, tail, 0, tailLength, COMPRESSION_LEVEL);
		if (Zstd.isError(packedLength))
			throw new IOException("a block could not be compressed: " + Zstd.getErrorName(packedLength));
		long position = file.append(packed, (int) packedLength);
		synchronized (this) {
			if (sealed == positions.length) {
				positions = Arrays.copyOf(positions, sealed * 2);
				lengths = Arrays.copyOf(lengths, sealed * 2);
			}
			positions[sealed] = position;
			lengths[sealed] = (int) packedLength;
			// who loads reads right behind who appends
			cache.put(this, sealed, tail);
			sealed++;
			tail = new byte[tailLength == BLOCK ? BLOCK : 0];
			tailLength = 0;
		}
	}

	private synchronized boolean copyTail(int block, int within, byte[] into, int at, int length) {
		if (block < sealed)
			return false;
		System.arraycopy(tail, within, into, at, length);
		return true;
	}

	private byte[] block(int block) throws IOException {
		if (closed)
			throw new IOException("The source is closed; open it again.");
		byte[] cached = cache.get(this, block);
		if (cached != null)
			return cached;
		byte[] packed;
		long position;
		synchronized (this) {
			packed = new byte[lengths[block]];
			position = positions[block];
		}
		file.read(position, packed, packed.length);
		byte[] bytes = new byte[(int) Math.min(BLOCK, size - (long) block * BLOCK)];
		long unpacked = Zstd.decompressByteArray(bytes, 0, bytes.length, packed, 0, packed.length);
		if (Zstd.isError(unpacked))
			throw new IOException("The temporary file was damaged: " + Zstd.getErrorName(unpacked) + "; reload.");
		cache.put(this, block, bytes);
		return bytes;
	}
}
