package dev.chiplog.ingest;

import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A load that is under way. Threads: safe for any number.
public final class Loading {
	private final List<Input> inputs;
	private final List<Source> made = new CopyOnWriteArrayList<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private volatile boolean cancelled;

	Loading(List<? extends Input> inputs) {
		this.inputs = List.copyOf(inputs);
	}

	/// Asks the load to stop soon; what is loaded stays.
	public void cancel() {
		cancelled = true;
	}

	/// Whether the load was asked to stop.
	public boolean isCancelled() {
		return cancelled;
	}

	/// Waits until the listener has heard that loading is over.
	public void await() throws InterruptedException {
		over.await();
	}

	/// Stops the load, waits for its end and closes the sources; events cannot be read back any more.
	///
	/// @throws UncheckedIOException when a source cannot be closed
	public void close() {
		cancel();
		try {
			over.await();
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
		made.forEach(Input::close);
		for (Input input : inputs)
			input.close();
	}

	/// Has a source closed that was made of another.
	void own(Source source) {
		made.add(source);
	}

	void end() {
		over.countDown();
	}
}
