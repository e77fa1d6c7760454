package dev.chiplog.ui.common;

import dev.chiplog.workspace.Watched;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The way from any thread to the JavaFX thread; the only place that calls `Platform.runLater`.
///
/// Counts what is on its way, so that a test or a picture can wait until the window has settled.
public final class FxThread {
	private final AtomicInteger underway = new AtomicInteger();

	/// Runs the work on the JavaFX thread: at once when already there, later otherwise.
	public void run(Runnable work) {
		if (Platform.isFxApplicationThread())
			work.run();
		else
			later(work);
	}

	/// Runs the work on the JavaFX thread after what is going on there now.
	public void later(Runnable work) {
		begin();
		Platform.runLater(() -> {
			try {
				work.run();
			} finally {
				end();
			}
		});
	}

	/// Hands every change of the value to the watcher on the JavaFX thread; quick successions arrive as the last one alone.
	///
	/// The watcher is called with the present value at once.
	///
	/// @return stops watching
	public <T> Runnable follow(Watched<T> watched, Consumer<? super T> watcher) {
		AtomicBoolean pending = new AtomicBoolean();
		Runnable stop = watched.watch(changed -> {
			if (pending.compareAndSet(false, true))
				run(() -> {
					pending.set(false);
					watcher.accept(watched.get());
				});
		});
		run(() -> watcher.accept(watched.get()));
		return stop;
	}

	/// Says that something begins whose result the window waits for.
	public void begin() {
		underway.incrementAndGet();
	}

	/// Says that it ended.
	public void end() {
		underway.decrementAndGet();
	}

	/// Whether nothing is on its way to the window.
	public boolean isSettled() {
		return underway.get() == 0;
	}
}
