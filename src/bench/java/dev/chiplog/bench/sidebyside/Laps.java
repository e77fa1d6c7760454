package dev.chiplog.bench.sidebyside;

/// The times of runs that follow one another, the first of which only warm up. One thread.
final class Laps {
	private final int warming;
	private final long[] nanos;

	/// @param warming how many runs do not count
	/// @param runs how many do
	Laps(int warming, int runs) {
		this.warming = warming;
		this.nanos = new long[runs];
	}

	/// Ends a run.
	///
	/// @param run its number, counted from 0, those that warm up included
	/// @param begin when it began, as [System#nanoTime] says
	void end(int run, long begin) {
		long end = System.nanoTime();
		if (run >= warming)
			nanos[run - warming] = end - begin;
	}

	/// How long the runs took that count.
	Timing timing() {
		return new Timing(nanos);
	}
}
