package dev.chiplog.ingest;

/// How large the blocks are that a source is cut into, in bytes; results do not depend on it.
///
/// @param first of the first block: small, so that the first rows are there at once
/// @param largest that later blocks grow to, doubling: large, so that columns are long
public record BlockSize(int first, int largest) {

	/// First rows within milliseconds, then segments of some ten thousand rows.
	public static final BlockSize STANDARD = new BlockSize(128 * 1024, 4 * 1024 * 1024);

	/// The standard, or less where a small heap could not hold the blocks that are read and parsed at once.
	///
	/// @param heap the most that the heap may grow to, in bytes
	static BlockSize within(long heap) {
		int largest = (int) Math.clamp(heap / BLOCKS_IN_HEAP, 2L * STANDARD.first(), STANDARD.largest());
		return new BlockSize(STANDARD.first(), largest);
	}

	private static final int BLOCKS_IN_HEAP = 64;
}
