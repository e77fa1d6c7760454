package dev.chiplog.engine.memory.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.query.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleFlightTest {
	private final SingleFlight<String, Integer> flight = new SingleFlight<>();
	private final ExecutorService others = Executors.newCachedThreadPool();
	private final CountDownLatch begun = new CountDownLatch(1);
	private final CompletableFuture<Integer> answer = new CompletableFuture<>();
	private final AtomicInteger searches = new AtomicInteger();

	@AfterEach
	void close() {
		answer.cancel(false);
		others.shutdownNow();
	}

	@Test
	void letsOneThreadFindWhatTwoWant() throws Exception {
		Future<Integer> first = others.submit(() -> flight.get("key", new Cancellation(), this::search));
		begun.await();
		assertThat(flight.get("another", new Cancellation(), () -> 7)).isEqualTo(7);
		AtomicInteger heard = new AtomicInteger();
		Thread second = Thread.ofPlatform().start(() -> heard.set(flight.get("key", new Cancellation(), this::search)));
		while (second.getState() != Thread.State.TIMED_WAITING)
			Thread.onSpinWait();
		answer.complete(3);
		second.join();
		assertThat(heard).hasValue(3);
		assertThat(first.get()).isEqualTo(3);
		assertThat(searches).hasValue(1);
	}

	@Test
	void leavesWhoIsWithdrawnWhileAnotherThreadGoesOn() throws Exception {
		Future<Integer> first = others.submit(() -> flight.get("key", new Cancellation(), this::search));
		begun.await();
		Cancellation withdrawn = new Cancellation();
		withdrawn.cancel();
		assertThatThrownBy(() -> flight.get("key", withdrawn, this::search)).isInstanceOf(CancellationException.class);
		assertThat(searches).hasValue(1);
		answer.complete(3);
		assertThat(first.get()).isEqualTo(3);
	}

	@Test
	void triesAgainWhatAnotherThreadGaveUp() throws Exception {
		Future<Integer> first = others.submit(() -> flight.get("key", new Cancellation(), this::search));
		begun.await();
		Future<Integer> second = others.submit(() -> flight.get("key", new Cancellation(), () -> 4));
		answer.completeExceptionally(new CancellationException("withdrawn"));
		assertThat(second.get()).isEqualTo(4);
		assertThatThrownBy(first::get).hasCauseInstanceOf(CancellationException.class);
	}

	@Test
	void findsOutAnewWhatIsAskedLater() {
		Supplier<Integer> counting = searches::incrementAndGet;
		assertThat(flight.get("key", new Cancellation(), counting)).isEqualTo(1);
		assertThat(flight.get("key", new Cancellation(), counting)).isEqualTo(2);
	}

	private Integer search() {
		searches.incrementAndGet();
		begun.countDown();
		return answer.join();
	}
}
