package dev.chiplog.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
	private final ColumnWidths widths = new ColumnWidths(60);

	@Test
	void givesWhatIsAskedWhereThereIsRoom() {
		assertThat(widths.fit(new double[]{110, 70}, 200)).containsExactly(110, 70);
	}

	@Test
	void cutsTheWidestColumnsFirst() {
		assertThat(widths.fit(new double[]{110, 70, 100}, 240)).containsExactly(85, 70, 85);
	}

	@Test
	void neverGoesBelowTheLeast() {
		assertThat(widths.fit(new double[]{110, 40, 100}, 90)).containsExactly(60, 40, 60);
	}

	@Test
	void hasNothingToGiveToNoColumns() {
		assertThat(widths.fit(new double[0], 90)).isEmpty();
	}
}
