package dev.chiplog.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Keeps work that is called for very often from being done more often than a human can follow.
///
/// The first call does the work at once; calls that follow too soon are done once, later. Threads: the JavaFX thread.
public final class Pacer {
	private final FxThread fxThread;
	private final long pauseMillis;
	private final Runnable work;
	private boolean resting;
	private boolean wanted;

	/// @param pauseMillis the least time from one run to the next
	public Pacer(FxThread fxThread, long pauseMillis, Runnable work) {
		this.fxThread = fxThread;
		this.pauseMillis = pauseMillis;
		this.work = work;
	}

	/// Does the work, now or as soon as the pause is over.
	public void call() {
		if (resting)
			wanted = true;
		else
			run();
	}

	private void run() {
		resting = true;
		wanted = false;
		work.run();
		// counted as under way, so that who waits for the window to settle also waits for the last run
		fxThread.begin();
		CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS).execute(() -> {
			fxThread.later(this::rest);
			fxThread.end();
		});
	}

	private void rest() {
		resting = false;
		if (wanted)
			run();
	}
}
