package dev.chiplog.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

	/// Wilson's interval for 8 of 10 at 1.96 standard deviations is 0.4902 to 0.9433 (Newcombe 1998, by hand from the formula).
	@Test
	void hasWilsonsInterval() {
		Share share = new Share(8, 10);
		assertThat(share.lower(1.96)).isCloseTo(0.4902, within(0.0001));
		assertThat(share.upper(1.96)).isCloseTo(0.9433, within(0.0001));
	}

	@Test
	void leavesRoomBesideNoneAndAll() {
		assertThat(new Share(0, 10).lower(2)).isZero();
		assertThat(new Share(0, 10).upper(2)).isCloseTo(4.0 / 14, within(1e-12));
		assertThat(new Share(10, 10).lower(2)).isCloseTo(10.0 / 14, within(1e-12));
		assertThat(new Share(10, 10).upper(2)).isEqualTo(1);
	}

	@Test
	void mayBeAnythingWhereThereAreNoEvents() {
		Share none = new Share(0, 0);
		assertThat(none.value()).isNaN();
		assertThat(none.lower(2)).isZero();
		assertThat(none.upper(2)).isEqualTo(1);
	}
}
