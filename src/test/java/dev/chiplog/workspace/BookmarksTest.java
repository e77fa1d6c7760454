package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarksTest {
	private static final EventId FIRST = new EventId(0, 10);
	private static final EventId SECOND = new EventId(1, 0);

	@Test
	void marksEventsAndTakesTheMarkAway() {
		Bookmarks both = Bookmarks.NONE.toggle(SECOND).toggle(FIRST);
		assertThat(List.copyOf(both.ids())).containsExactly(SECOND, FIRST);
		assertThat(both.toggle(SECOND).contains(SECOND)).isFalse();
		assertThat(both.toggle(SECOND).contains(FIRST)).isTrue();
		assertThat(both.contains(SECOND)).as("a value does not change").isTrue();
	}
}
