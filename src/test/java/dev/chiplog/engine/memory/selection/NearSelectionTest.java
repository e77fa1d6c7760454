package dev.chiplog.engine.memory.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.record.FieldTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearSelectionTest {
	private static final int SEGMENTS = 20;
	private static final int SIZE = 10;

	private final Layout layout = new Layout(dataset());
	private final AtomicInteger segments = new AtomicInteger();
	private final AtomicInteger everywhere = new AtomicInteger();
	private final NearSelection selection = new NearSelection(layout, segment -> {
		segments.incrementAndGet();
		return selected(segment);
	}, () -> {
		everywhere.incrementAndGet();
		return new RowSets(layout, IntStream.range(0, SEGMENTS).mapToObj(NearSelectionTest::selected).toList());
	});

	@Test
	void looksAtNoMoreSegmentsThanItIsAskedAbout() {
		for (int ordinal = 25; ordinal < 45; ordinal++)
			assertThat(selection.contains(ordinal)).isEqualTo(ordinal % SIZE == ordinal / SIZE % SIZE);
		assertThat(segments).hasValue(3);
		assertThat(everywhere).hasValue(0);
	}

	@Test
	void looksEverywhereAtOnceWhenItIsAskedAboutMany() {
		for (int ordinal = 0; ordinal < SEGMENTS * SIZE; ordinal++)
			assertThat(selection.contains(ordinal)).isEqualTo(ordinal % SIZE == ordinal / SIZE % SIZE);
		assertThat(segments).hasValue(8);
		assertThat(everywhere).hasValue(1);
	}

	private static RowSet selected(int segment) {
		return RowSet.where(SIZE, slot -> slot == segment % SIZE);
	}

	private static Dataset dataset() {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < SEGMENTS; i++) {
			SegmentBuilder builder = new SegmentBuilder(new FieldTable(), new Dictionaries());
			for (int slot = 0; slot < SIZE; slot++) {
				builder.begin(i * SIZE + slot, 1);
				builder.end(0);
			}
			segments.add(builder.build(0, (i + 1L) * SIZE));
		}
		return new Dataset(List.of(), segments, List.of(), List.of(), List.of(), Dataset.empty().text(), true);
	}
}
