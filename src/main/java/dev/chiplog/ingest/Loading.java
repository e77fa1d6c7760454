package dev.chiplog.ingest;

import dev.chiplog.source.Followed;
import dev.chiplog.source.Follower;
import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A load that is under way. Threads: safe for any number.
public final class Loading {
	private final List<Input> inputs;
	private final List<Source> made = new CopyOnWriteArrayList<>();
	private final CountDownLatch over = new CountDownLatch(1);
	private Consumer<Follower> followRun = _ -> {
	};
	private @Nullable Thread following;
	private volatile CountDownLatch followStop = new CountDownLatch(0);
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

	/// Goes on reading sources as they grow, once loading is over; the listener hears of it as of the end of loading.
	///
	/// @param follower begins to follow a source; empty when a source of its kind does not grow
	public synchronized void follow(Follower follower) {
		if (isFollowing())
			return;
		followStop = new CountDownLatch(1);
		Follower kept = source -> follower.follow(source).map(this::keep);
		following = Thread.ofPlatform().name("chiplog-follow").daemon().start(() -> followRun.accept(kept));
	}

	/// Reads on no more; waits until a reading that goes on is done.
	public synchronized void stopFollowing() {
		followStop.countDown();
		Thread thread = following;
		following = null;
		try {
			if (thread != null)
				thread.join();
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	/// Whether sources are read on as they grow.
	public boolean isFollowing() {
		return followStop.getCount() > 0;
	}

	/// Waits a while, less when sources are no longer to be followed.
	///
	/// @return whether they still are
	boolean followsAfter(long millis) throws InterruptedException {
		return !followStop.await(millis, TimeUnit.MILLISECONDS);
	}

	/// Whether the listener has heard that loading is over.
	boolean isOver() {
		return over.getCount() == 0;
	}

	/// Stops the load, waits for its end and closes the sources; events cannot be read back any more.
	///
	/// @throws UncheckedIOException when a source cannot be closed
	public void close() {
		cancel();
		stopFollowing();
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

	void followWith(Consumer<Follower> run) {
		followRun = run;
	}

	void end() {
		over.countDown();
	}

	private Followed keep(Followed source) {
		made.add(source);
		return source;
	}
}
