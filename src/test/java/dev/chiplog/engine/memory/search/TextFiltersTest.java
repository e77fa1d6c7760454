package dev.chiplog.engine.memory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Cancellation;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TextFiltersTest {
	private final EventBytes large = new EventBytes(Collections.nCopies(5000, "an event of which there are many\n"));
	private final EventBytes small = new EventBytes(List.of("one event\n"));
	private final TextFilters filters = new TextFilters();

	@Test
	void narrowsOnlyWhatIsPrepared() {
		RequiredText absent = RequiredText.phrase("zookeeper is gone");
		RowSet all = RowSet.all(5000);
		assertThat(filters.narrow(large.segment(), all, absent)).isEqualTo(all);
		filters.prepare(List.of(large.segment()), large, new Cancellation());
		assertThat(filters.narrow(large.segment(), all, absent).count()).isZero();
	}

	@Test
	void makesNoneForASmallText() {
		filters.prepare(List.of(small.segment()), small, new Cancellation());
		assertThat(filters.bytes()).isZero();
	}

	@Test
	void dropsThoseOfSegmentsThatAreNoMore() {
		filters.prepare(List.of(large.segment()), large, new Cancellation());
		assertThat(filters.bytes()).isPositive();
		filters.prepare(List.of(small.segment()), small, new Cancellation());
		assertThat(filters.bytes()).isZero();
	}

	@Test
	void stopsWhenItIsWithdrawn() {
		Cancellation withdrawn = new Cancellation();
		withdrawn.cancel();
		assertThatThrownBy(() -> filters.prepare(List.of(large.segment()), large, withdrawn)).isInstanceOf(CancellationException.class);
		assertThat(filters.bytes()).isZero();
	}
}
