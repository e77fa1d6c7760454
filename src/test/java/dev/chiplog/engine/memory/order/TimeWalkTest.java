package dev.chiplog.engine.memory.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.FieldTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a walk begins and how far it searches; that it finds the right events is shown where the engine meets its oracle.
class TimeWalkTest {
	private static final int SIZE = 10;
	private static final long HOUR = 3_600_000_000_000L;

	private final List<Integer> searched = new ArrayList<>();

	@Test
	void searchesNoFurtherThanItMust() {
		Dataset dataset = dataset(0, 1, 2, 3);
		assertThat(walk(dataset, false, 5, 5)).containsExactly(1, 4, 7, 11, 14);
		assertThat(searched).containsExactly(0, 1);
	}

	@Test
	void stopsBeforeAFurtherSegmentOnceThereIsSomethingToShow() {
		Dataset dataset = dataset(0, 1, 2, 3);
		assertThat(walk(dataset, false, 3, 50)).containsExactly(1, 4, 7);
		assertThat(searched).containsExactly(0);
		assertThat(walk(dataset, false, 4, 50)).containsExactly(1, 4, 7, 11, 14, 17);
	}

	@Test
	void beginsWithTheLatestWhenItGoesBackward() {
		assertThat(walk(dataset(0, 1, 2, 3), true, 4, 4)).containsExactly(37, 34, 31, 27);
		assertThat(searched).containsExactly(3, 2);
	}

	@Test
	void followsTimeAndNotTheOrderOfSources() {
		assertThat(walk(dataset(3, 2, 1, 0), false, 1, 50)).containsExactly(31, 34, 37);
		assertThat(searched).containsExactly(3);
	}

	@Test
	void searchesOnlyTheSourcesItMeetsWhereTheyOverlap() {
		assertThat(walk(dataset(0, 0, 0, 5), false, 1, 50)).containsExactly(1, 11, 21, 4, 14, 24, 7, 17, 27);
		assertThat(searched).containsExactly(0, 1, 2);
	}

	@Test
	void comesToItsEndWhenTooFewAreFound() {
		assertThat(walk(dataset(0, 1), false, 50, 50)).containsExactly(1, 4, 7, 11, 14, 17);
		assertThat(walk(dataset(), false, 1, 50)).isEmpty();
	}

	private int[] walk(Dataset dataset, boolean backward, int least, int most) {
		searched.clear();
		Layout layout = new Layout(dataset);
		return new TimeWalk(new TimeOrder(dataset, layout), layout, segment -> {
			searched.add(segment);
			return RowSet.where(SIZE, slot -> slot % 3 == 1);
		}, backward, new Cancellation()).first(least, most);
	}

	/// One source a segment, each with an event a second from that hour on.
	private static Dataset dataset(int... hours) {
		List<Segment> segments = new ArrayList<>();
		for (int source = 0; source < hours.length; source++) {
			SegmentBuilder builder = new SegmentBuilder(new FieldTable(), new Dictionaries());
			for (int slot = 0; slot < SIZE; slot++) {
				builder.begin(slot, 1);
				builder.time(hours[source] * HOUR + slot * 1_000_000_000L);
				builder.end(0);
			}
			segments.add(builder.build(source, SIZE));
		}
		return new Dataset(List.of(), segments, List.of(), List.of(), List.of(""), Dataset.empty().text(), true);
	}
}
