package dev.chiplog.format.document.avro;

import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.Codec;
import dev.chiplog.format.document.binary.OriginalStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The blocks of a container file, one after the other. One thread's.
final class Blocks {
	/// Behind the data of a block that is packed with Snappy.
	private static final int CHECKSUM_BYTES = 4;

	private final Original original;
	private final Header header;
	private OriginalStream stream;
	private long begin;
	private boolean sound = true;

	/// @param records how many there are in it
	record Block(long records, byte[] packed) {
	}

	Blocks(Original original, Header header) {
		this.original = original;
		this.header = header;
		this.stream = new OriginalStream(original, header.length());
	}

	/// The next block; null behind the last.
	///
	/// @throws IOException when it is damaged
	@Nullable
	Block next() throws IOException {
		begin = stream.offset();
		int first = stream.read();
		if (first < 0)
			return null;
		sound = false;
		long records = number(first);
		long length = number(stream.read());
		if (records < 0 || length < 0 || length > Codec.LARGEST)
			throw new IOException("a block of " + records + " records in " + length + " bytes");
		byte[] packed = stream.next((int) length);
		if (!Arrays.equals(stream.next(header.sync().length), header.sync()))
			throw new IOException("a block does not end where it says");
		sound = true;
		return new Block(records, header.codec() == Codec.SNAPPY ? withoutChecksum(packed) : packed);
	}

	/// Goes to the end of a block that turned out to be damaged, or to the end of the file.
	void leave() {
		if (sound)
			return;
		stream = new OriginalStream(original, begin + 1);
		byte[] last = new byte[header.sync().length];
		for (int next = stream.read(); next >= 0; next = stream.read()) {
			System.arraycopy(last, 1, last, 0, last.length - 1);
			last[last.length - 1] = (byte) next;
			if (Arrays.equals(last, header.sync()))
				break;
		}
		sound = true;
	}

	private static byte[] withoutChecksum(byte[] packed) throws IOException {
		if (packed.length < CHECKSUM_BYTES)
			throw new IOException("a block without its checksum");
		return Arrays.copyOf(packed, packed.length - CHECKSUM_BYTES);
	}

	/// A whole number as [BinaryValues#number] reads it.
	private long number(int first) throws IOException {
		long value = 0;
		int part = first;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			if (part < 0)
				throw new EOFException("the file ends early");
			value |= (long) (part & 0x7F) << shift;
			if (part < 0x80)
				return value >>> 1 ^ -(value & 1);
			part = stream.read();
		}
		throw new IOException("a number of more than ten bytes");
	}
}
