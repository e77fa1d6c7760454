package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardGridTest {
	@Test
	void leavesNoHolesInARow() {
		assertThat(CardGrid.rows(5, 3)).containsExactly(2, 3);
		assertThat(CardGrid.rows(4, 3)).containsExactly(2, 2);
		assertThat(CardGrid.rows(7, 3)).containsExactly(2, 2, 3);
		assertThat(CardGrid.rows(3, 3)).containsExactly(3);
		assertThat(CardGrid.rows(2, 1)).containsExactly(1, 1);
		assertThat(CardGrid.rows(0, 3)).isEmpty();
	}
}
