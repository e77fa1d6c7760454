package dev.chiplog.ingest;

/// How large the blocks are that a source is cut into, in bytes; results do not depend on it.
///
/// @param first of the first block: small, so that the first rows are there at once
/// @param largest that later blocks grow to, doubling: large, so that columns are long
public record BlockSize(int first, int largest) {

	/// First rows within milliseconds, then segments of some ten thousand rows.
	public static final BlockSize STANDARD = new BlockSize(128 * 1024, 4 * 1024 * 1024);
}
