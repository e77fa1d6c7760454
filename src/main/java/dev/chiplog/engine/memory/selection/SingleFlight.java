package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is being found out at present: when several threads want the same, one finds it out and the others wait for it.
///
/// Threads: safe for any number of threads.
public final class SingleFlight<K, A> {
	private static final long PATIENCE_MILLIS = 20;

	private final Map<K, CompletableFuture<A>> underway = new ConcurrentHashMap<>();

	/// The answer, found out on this thread unless another one is at it.
	///
	/// @param find fails on the thread that it is called on alone: the others try for themselves, each under its own cancellation
	/// @throws java.util.concurrent.CancellationException when the caller's question was withdrawn, whoever finds it out
	public A get(K key, Cancellation cancellation, Supplier<A> find) {
		CompletableFuture<A> own = new CompletableFuture<>();
		while (true) {
			@Nullable
			CompletableFuture<A> others = underway.putIfAbsent(key, own);
			if (others == null)
				return found(key, own, find);
			@Nullable
			A known = awaited(others, cancellation);
			if (known != null)
				return known;
		}
	}

	private A found(K key, CompletableFuture<A> own, Supplier<A> find) {
		try {
			A found = find.get();
			own.complete(found);
			return found;
		} finally {
			underway.remove(key, own);
			own.cancel(false);
		}
	}

	/// What another thread finds; null when it failed or was withdrawn.
	private static <A> @Nullable A awaited(CompletableFuture<A> others, Cancellation cancellation) {
		while (true) {
			try {
				return others.isCancelled() ? null : others.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException _) {
				cancellation.check();
			} catch (java.util.concurrent.CancellationException | ExecutionException _) {
				return null;
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new java.util.concurrent.CancellationException("the question was interrupted");
			}
		}
	}
}
