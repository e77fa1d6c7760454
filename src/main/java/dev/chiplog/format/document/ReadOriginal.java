package dev.chiplog.format.document;

/// A document that is in memory whole, or the beginning of one.
public record ReadOriginal(byte[] bytes) implements Original {

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) {
		int read = Math.clamp(bytes.length - offset, 0, length);
		System.arraycopy(bytes, (int) Math.min(offset, bytes.length), into, at, read);
		return read;
	}
}
