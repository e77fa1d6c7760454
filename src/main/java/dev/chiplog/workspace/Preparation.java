package dev.chiplog.workspace;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The work that makes later answers faster, done while nobody asks: a question interrupts it, and it goes on a while later.
///
/// Threads: safe for any number; the work is done on a thread of its own.
final class Preparation implements AutoCloseable {
	private static final long QUIET_MILLIS = 300;

	private final ScheduledExecutorService behind = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("chiplog-prepare").daemon().factory());
	private final Watched<Boolean> finished = new Watched<>(false);
	private @Nullable LogEngine wanted;
	private @Nullable Cancellation running;
	private @Nullable Future<?> planned;

	/// Whether the engine that was to be prepared is.
	Watched<Boolean> finished() {
		return finished;
	}

	/// Prepares this engine and none before it.
	synchronized void of(LogEngine engine) {
		wanted = engine;
		finished.set(false);
		interrupt();
		plan();
	}

	/// Makes way for a question.
	synchronized void interrupt() {
		if (running != null)
			running.cancel();
	}

	/// Prepares no engine any more.
	synchronized void stop() {
		wanted = null;
		finished.set(false);
		interrupt();
	}

	@Override
	public void close() {
		stop();
		behind.shutdownNow();
	}

	private synchronized void plan() {
		if (planned != null || wanted == null || behind.isShutdown())
			return;
		planned = behind.schedule(this::run, QUIET_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void run() {
		Cancellation cancellation = new Cancellation();
		LogEngine engine = begin(cancellation);
		if (engine == null)
			return;
		try {
			engine.prepare(cancellation);
			done(engine);
		} catch (CancellationException interrupted) {
			again();
		} catch (UncheckedIOException | OutOfMemoryError unprepared) {
			// whoever searches that text is told
			done(engine);
		}
	}

	private synchronized @Nullable LogEngine begin(Cancellation cancellation) {
		planned = null;
		running = cancellation;
		return wanted;
	}

	private synchronized void again() {
		running = null;
		plan();
	}

	private synchronized void done(LogEngine engine) {
		running = null;
		if (engine.equals(wanted)) {
			wanted = null;
			finished.set(true);
		}
		plan();
	}
}
