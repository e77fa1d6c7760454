package dev.chiplog.query;

import java.util.concurrent.CancellationException;

/// Tells a running answer that nobody waits for it any more.
///
/// Threads: safe for any number of threads.
public final class Cancellation {
	private volatile boolean cancelled;

	/// Asks the work to stop soon.
	public void cancel() {
		cancelled = true;
	}

	/// Whether the work was asked to stop.
	public boolean isCancelled() {
		return cancelled;
	}

	/// Leaves the work when it was asked to stop; called every few milliseconds of work.
	///
	/// @throws CancellationException when it was
	public void check() {
		if (cancelled)
			throw new CancellationException("the question was withdrawn");
	}
}
