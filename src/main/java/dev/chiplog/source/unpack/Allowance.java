package dev.chiplog.source.unpack;

import dev.chiplog.source.spool.SpoolLimits;

/// How much may still be unpacked from one file: a few packed bytes may be made to unpack to more than any disk holds.
///
/// Threads: safe for any number.
public final class Allowance {
	private final SpoolLimits limits;
	private long unpacked;
	private boolean exceeded;

	public Allowance(SpoolLimits limits) {
		this.limits = limits;
	}

	/// Notes what was unpacked.
	///
	/// @param consumed how many packed bytes it all came from so far
	/// @return false when it is too much
	public synchronized boolean spend(int bytes, long consumed) {
		unpacked += bytes;
		exceeded = exceeded || unpacked > limits.free() && unpacked / limits.ratio() > consumed;
		return !exceeded;
	}

	/// Whether too much was unpacked.
	synchronized boolean isExceeded() {
		return exceeded;
	}

	/// Why nothing more is unpacked, as the rest of a sentence.
	public String reason() {
		return "unpacks to more than " + limits.ratio() + " times its size";
	}
}
