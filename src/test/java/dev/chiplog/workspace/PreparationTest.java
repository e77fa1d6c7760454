package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreparationTest {
	private final Preparation preparation = new Preparation();

	@AfterEach
	void close() {
		preparation.close();
	}

	@Test
	void preparesOnceWhatIsNotInterrupted() throws Exception {
		Patient engine = new Patient(0);
		preparation.of(engine);
		assertThat(engine.finished.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void saysWhenItIsFinishedAndWhenItBeginsAnew() throws Exception {
		CountDownLatch finished = new CountDownLatch(1);
		preparation.finished().watch(now -> finished.countDown());
		preparation.of(new Patient(0));
		assertThat(finished.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(preparation.finished().get()).isTrue();
		preparation.of(new Patient(1));
		assertThat(preparation.finished().get()).isFalse();
	}

	@Test
	void goesOnAfterAQuestion() throws Exception {
		Patient engine = new Patient(2);
		preparation.of(engine);
		for (int i = 0; i < 2; i++) {
			assertThat(engine.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
			preparation.interrupt();
		}
		assertThat(engine.finished.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void leavesAnEngineForTheNext() throws Exception {
		Patient old = new Patient(1);
		preparation.of(old);
		assertThat(old.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
		Patient next = new Patient(0);
		preparation.of(next);
		assertThat(next.finished.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(old.finished.getCount()).isEqualTo(1);
	}

	/// An engine whose preparation waits to be interrupted some times before it is done.
	private static final class Patient implements LogEngine {
		private final Semaphore begun = new Semaphore(0);
		private final CountDownLatch finished = new CountDownLatch(1);
		private int interruptions;

		Patient(int interruptions) {
			this.interruptions = interruptions;
		}

		@Override
		public void prepare(Cancellation cancellation) {
			begun.release();
			if (interruptions-- > 0)
				while (true) {
					cancellation.check();
					Thread.onSpinWait();
				}
			finished.countDown();
		}

		@Override
		public <A> A answer(Question<A> question, Cancellation cancellation) {
			throw new UnsupportedOperationException("nobody asks");
		}

		@Override
		public void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) {
			throw new UnsupportedOperationException("nobody asks");
		}

		@Override
		public void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation) {
			throw new UnsupportedOperationException("nobody asks");
		}

		@Override
		public void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) {
			throw new UnsupportedOperationException("nobody asks");
		}
	}
}
