package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

	@Test
	void endsWhenOnlyTheReserveForAnswersIsLeft() {
		heap.live = 799 * MEBIBYTE;
		assertThat(headroom.isLeft(MEBIBYTE)).isTrue();
		heap.live = 800 * MEBIBYTE;
		assertThat(headroom.isLeft(MEBIBYTE)).isFalse();
	}

	@Test
	void leavesRoomForTheWindowInAHeapThatHoldsOne() {
		heap.most = 200 * MEBIBYTE;
		Headroom small = new Headroom(heap, 10 * MEBIBYTE);
		heap.live = 103 * MEBIBYTE;
		assertThat(small.isLeft(MEBIBYTE)).isTrue();
		heap.live = 104 * MEBIBYTE;
		assertThat(small.isLeft(MEBIBYTE)).isFalse();
	}

	@Test
	void fillsAHeapThatHoldsNoWindow() {
		heap.most = 100 * MEBIBYTE;
		Headroom small = new Headroom(heap, 10 * MEBIBYTE);
		heap.live = 79 * MEBIBYTE;
		assertThat(small.isLeft(MEBIBYTE)).isTrue();
		heap.live = 80 * MEBIBYTE;
		assertThat(small.isLeft(MEBIBYTE)).isFalse();
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
