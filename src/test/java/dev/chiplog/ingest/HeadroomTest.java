package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadroomTest {
	private static final long MEBIBYTE = 1 << 20;

	private final MadeHeap heap = new MadeHeap();
	private final Headroom headroom = new Headroom(heap, 10 * MEBIBYTE);

	@Test
	void collectsNothingWhileMuchLooksFree() {
		heap.garbage = 700 * MEBIBYTE;
		assertThat(headroom.isLeft(MEBIBYTE)).isTrue();
		assertThat(heap.collections).isZero();
	}

	@Test
	void takesGarbageForFree() {
		heap.garbage = 900 * MEBIBYTE;
		assertThat(headroom.isLeft(MEBIBYTE)).isTrue();
		assertThat(heap.collections).isOne();
	}

	@Test
	void collectsAgainOnlyWhenAsMuchWasReadAsWasLeft() {
		heap.live = 500 * MEBIBYTE;
		heap.garbage = 400 * MEBIBYTE;
		for (int read = 0; read <= 300; read++) {
			assertThat(headroom.isLeft(MEBIBYTE)).isTrue();
			heap.garbage = 400 * MEBIBYTE;
		}
		assertThat(heap.collections).isEqualTo(2);
	}

	/// A fifth for answers; more of a heap so small that a window would not fit into it; no more where none would fit anyway.
	@ParameterizedTest
	@CsvSource({"1000, 800", "200, 104", "100, 80"})
	void endsWhenOnlyTheReserveForAnswersIsLeft(int most, int full) {
		heap.most = most * MEBIBYTE;
		Headroom own = new Headroom(heap, 10 * MEBIBYTE);
		heap.live = (full - 1) * MEBIBYTE;
		assertThat(own.isLeft(MEBIBYTE)).isTrue();
		heap.live = full * MEBIBYTE;
		assertThat(own.isLeft(MEBIBYTE)).isFalse();
	}

	@Test
	void keepsBlocksSmallInASmallHeap() {
		assertThat(BlockSize.within(4L << 30)).isEqualTo(BlockSize.STANDARD);
		assertThat(BlockSize.within(64 * MEBIBYTE).largest()).isEqualTo((int) MEBIBYTE);
		assertThat(BlockSize.within(MEBIBYTE).largest()).isGreaterThan(BlockSize.STANDARD.first());
	}

	private static final class MadeHeap implements Headroom.Heap {
		private long most = 1000 * MEBIBYTE;
		private long live;
		private long garbage;
		private int collections;

		@Override
		public long most() {
			return most;
		}

		@Override
		public long free() {
			return most() - live - garbage;
		}

		@Override
		public void collect() {
			collections++;
			garbage = 0;
		}
	}
}
