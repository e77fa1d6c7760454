package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the last few filters select, since a view asks several questions under one filter, often at once: one thread finds it out, the
/// others wait for it.
///
/// Threads: safe for any number of threads.
final class KeptSelections {
	private static final int MOST = 6;
	private static final long PATIENCE_MILLIS = 20;

	private final Map<Filter, CompletableFuture<RowSets>> kept = new LinkedHashMap<>(16, 0.75f, true);

	/// What the filter selects, found out if it is not kept.
	///
	/// @throws java.util.concurrent.CancellationException when the caller's question was withdrawn, whoever finds it out
	RowSets get(Filter filter, Cancellation cancellation, Supplier<RowSets> find) {
		CompletableFuture<RowSets> own = new CompletableFuture<>();
		while (true) {
			CompletableFuture<RowSets> others = kept(filter, own);
			if (others == null)
				return found(filter, own, find);
			@Nullable
			RowSets known = awaited(others, cancellation);
			if (known != null)
				return known;
		}
	}

	private synchronized @Nullable CompletableFuture<RowSets> kept(Filter filter, CompletableFuture<RowSets> own) {
		@Nullable
		CompletableFuture<RowSets> others = kept.get(filter);
		if (others != null)
			return others;
		kept.put(filter, own);
		if (kept.size() > MOST)
			kept.remove(kept.keySet().iterator().next());
		return null;
	}

	private RowSets found(Filter filter, CompletableFuture<RowSets> own, Supplier<RowSets> find) {
		try {
			RowSets found = find.get();
			own.complete(found);
			return found;
		} finally {
			if (!own.isDone()) {
				forget(filter, own);
				own.cancel(false);
			}
		}
	}

	private synchronized void forget(Filter filter, CompletableFuture<RowSets> own) {
		kept.remove(filter, own);
	}

	/// What another thread finds; null when it failed or was withdrawn, so that one's own failure is told to every thread.
	private static @Nullable RowSets awaited(CompletableFuture<RowSets> others, Cancellation cancellation) {
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
