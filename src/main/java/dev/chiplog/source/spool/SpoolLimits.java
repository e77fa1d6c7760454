package dev.chiplog.source.spool;

/// How much may be unpacked.
///
/// @param free how many bytes of one file are unpacked whatever they were packed in
/// @param ratio beyond that, how many bytes may come out for each byte that goes in
/// @param leastRoom how many bytes are left free on the disk that holds the temporary folder
public record SpoolLimits(long free, long ratio, long leastRoom) {
	private static final long MIB = 1024 * 1024;

	/// Logs are packed 5 to 100 times smaller; deflate cannot do more than 1032 times, so only a bomb comes near.
	public static final SpoolLimits STANDARD = new SpoolLimits(1024 * MIB, 1000, 256 * MIB);
}
