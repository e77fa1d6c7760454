package dev.chiplog.workspace;

import dev.chiplog.query.Cancellation;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The threads on which answers about what is open are found; whatever goes wrong there becomes one sentence.
///
/// Threads: safe for any number.
final class AnswerThreads implements Executor, AutoCloseable {
	private static final String MEMORY_IS_FULL = "Memory is too full for this answer. Give Chiplog more with java -Xmx, as in java -Xmx8g, "
			+ "or open fewer files at once.";

	private final ExecutorService inTurn = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()),
			Thread.ofPlatform().name("chiplog-answer-", 0).daemon().factory());
	private final ExecutorService ahead = Executors.newCachedThreadPool(Thread.ofPlatform().name("chiplog-ahead-", 0).daemon().factory());
	private final Supplier<@Nullable Opening> opening;
	private final Runnable asked;

	/// @param opening what is open when an answer is begun; null when nothing is
	/// @param asked told before each answer is begun
	AnswerThreads(Supplier<@Nullable Opening> opening, Runnable asked) {
		this.opening = opening;
		this.asked = asked;
	}

	/// An answer that waits its turn, so that no more are found at once than there are processors.
	///
	/// @return fails with a [WorkspaceException] of one sentence, or a `CancellationException` when it was withdrawn or nothing is open
	<A> CompletableFuture<A> inTurn(Function<Opening, A> work, Cancellation cancellation) {
		return answer(work, cancellation, inTurn);
	}

	/// An answer that looks at few events, and never waits behind those that look at all.
	///
	/// @return fails as [#inTurn] does
	<A> CompletableFuture<A> ahead(Function<Opening, A> work, Cancellation cancellation) {
		return answer(work, cancellation, ahead);
	}

	/// Does what is no answer, in its turn.
	@Override
	public void execute(Runnable work) {
		inTurn.execute(work);
	}

	@Override
	public void close() {
		inTurn.shutdownNow();
		ahead.shutdownNow();
	}

	private <A> CompletableFuture<A> answer(Function<Opening, A> work, Cancellation cancellation, Executor threads) {
		try {
			return CompletableFuture.supplyAsync(() -> found(work, cancellation), threads);
		} catch (RejectedExecutionException closed) {
			// a window that is closing may still ask
			return CompletableFuture.failedFuture(new CancellationException("closed"));
		}
	}

	private <A> A found(Function<Opening, A> work, Cancellation cancellation) {
		cancellation.check();
		asked.run();
		Opening current = opening.get();
		if (current == null)
			throw new CancellationException("nothing is open");
		try {
			return work.apply(current);
		} catch (CancellationException withdrawn) {
			throw withdrawn;
		} catch (RuntimeException failed) {
			throw new WorkspaceException(sentence(failed), failed);
		} catch (OutOfMemoryError full) {
			throw new WorkspaceException(MEMORY_IS_FULL, full);
		}
	}

	private static String sentence(RuntimeException failed) {
		Throwable told = failed instanceof UncheckedIOException && failed.getCause() != null ? failed.getCause() : failed;
		return told.getMessage() == null ? told.getClass().getSimpleName() + " stopped the answer." : told.getMessage();
	}
}
