package dev.chiplog.format.document.avro;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Values in Avro's binary encoding (<https://avro.apache.org/docs/1.12.0/specification/#binary-encoding>), one behind the other.
///
/// Bytes that make no sense are answered with a [RuntimeException], and nothing larger than them is ever set aside. One thread's.
final class BinaryValues {
	/// Elements without a byte of their own are believed up to here.
	private static final int MOST_EMPTY = 1 << 16;

	private final ByteBuffer buffer;

	BinaryValues(byte[] bytes) {
		this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/// Where the next value begins.
	int position() {
		return buffer.position();
	}

	/// A whole number of up to ten bytes, zigzag.
	long number() {
		long value = 0;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			byte part = buffer.get();
			value |= (long) (part & 0x7F) << shift;
			if (part >= 0)
				return value >>> 1 ^ -(value & 1);
		}
		throw new IllegalArgumentException("a number of more than ten bytes");
	}

	boolean truth() {
		return buffer.get() != 0;
	}

	float single() {
		return buffer.getFloat();
	}

	double real() {
		return buffer.getDouble();
	}

	/// Bytes behind their count.
	byte[] bytes() {
		return bytes(number());
	}

	/// So many bytes.
	byte[] bytes(long length) {
		if (length < 0 || length > buffer.remaining())
			throw new IllegalArgumentException("a value of " + length + " bytes");
		byte[] bytes = new byte[(int) length];
		buffer.get(bytes);
		return bytes;
	}

	/// Characters behind the count of their bytes.
	String text() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	/// How many elements of an array or map follow; 0 behind the last. A negative count stands before a count of bytes.
	long count() {
		long count = number();
		if (count < 0) {
			number();
			count = Math.negateExact(count);
		}
		if (count > Math.max(buffer.remaining(), MOST_EMPTY))
			throw new IllegalArgumentException("an array of " + count + " elements");
		return count;
	}
}
