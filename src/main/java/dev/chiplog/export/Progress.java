package dev.chiplog.export;

import java.time.Duration;

/// How many events an export has written, told to its listener a few times a second.
final class Progress {
	private static final long PAUSE = Duration.ofMillis(200).toNanos();
	private static final int LOOK_AT_CLOCK_EVERY = 256;

	private final ExportListener listener;
	private long told = System.nanoTime();
	private long events;

	Progress(ExportListener listener) {
		this.listener = listener;
	}

	/// Counts one more event.
	void count() {
		if (++events % LOOK_AT_CLOCK_EVERY != 0)
			return;
		long now = System.nanoTime();
		if (now - told < PAUSE)
			return;
		told = now;
		listener.written(events);
	}

	/// Counts events that were written at one go.
	void count(long more) {
		events += more;
	}

	/// Tells the listener the whole count.
	///
	/// @return how many events were written
	long finish() {
		listener.written(events);
		return events;
	}
}
