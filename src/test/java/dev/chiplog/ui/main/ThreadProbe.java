package dev.chiplog.ui.main;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches how long the JavaFX thread is busy at a stretch, and what it was doing when that was too long.
///
/// The thread's own processor time is what counts, so that a machine that is busy with other things does not look like a slow window.
final class ThreadProbe implements AutoCloseable {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final long boundNanos;
	private final Thread watched;
	private final Thread watcher = new Thread(this::watch, "probe");
	private final List<String> offences = new ArrayList<>();
	private volatile boolean over;

	/// @param boundMillis how long a stretch of work may be
	ThreadProbe(long boundMillis) throws InterruptedException {
		this.boundNanos = boundMillis * 1_000_000;
		this.watched = javaFxThread();
		watcher.setDaemon(true);
		watcher.start();
	}

	/// What took too long so far: how long, and where the thread was.
	synchronized List<String> offences() {
		return List.copyOf(offences);
	}

	@Override
	public void close() {
		over = true;
		try {
			watcher.join();
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	private void watch() {
		while (!over) {
			CountDownLatch reached = new CountDownLatch(1);
			long before = used();
			Platform.runLater(reached::countDown);
			String where = "";
			while (!await(reached, 5))
				if (where.isEmpty() && used() - before > boundNanos)
					where = Arrays.stream(watched.getStackTrace()).limit(25).map(StackTraceElement::toString)
							.collect(Collectors.joining("\n\t"));
			long busy = used() - before;
			if (busy > boundNanos)
				note(busy / 1_000_000 + " ms at\n\t" + where);
			await(new CountDownLatch(1), 5);
		}
	}

	private synchronized void note(String offence) {
		offences.add(offence);
	}

	private long used() {
		return THREADS.getThreadCpuTime(watched.threadId());
	}

	private static boolean await(CountDownLatch latch, long millis) {
		try {
			return latch.await(millis, TimeUnit.MILLISECONDS);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private static Thread javaFxThread() throws InterruptedException {
		Thread[] found = new Thread[1];
		CountDownLatch known = new CountDownLatch(1);
		Platform.runLater(() -> {
			found[0] = Thread.currentThread();
			known.countDown();
		});
		known.await();
		return found[0];
	}
}
