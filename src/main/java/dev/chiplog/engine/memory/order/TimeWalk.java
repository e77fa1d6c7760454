package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.query.Cancellation;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The selected events from one end of time on, each segment searched no sooner than the walk comes to it. One thread, one walk.
final class TimeWalk {
	private final List<Stretch> stretches;
	private final Layout layout;
	private final IntFunction<RowSet> search;
	private final boolean backward;
	private final Cancellation cancellation;
	private final @Nullable RowSet[] searched;
	private int[] found = {};
	private int size;
	private int least;

	/// @param search what is selected in the segment of an index
	/// @param backward whether the latest event comes first
	TimeWalk(TimeOrder order, Layout layout, IntFunction<RowSet> search, boolean backward, Cancellation cancellation) {
		this.stretches = backward ? order.stretches().reversed() : order.stretches();
		this.layout = layout;
		this.search = search;
		this.backward = backward;
		this.cancellation = cancellation;
		searched = new RowSet[layout.segments()];
	}

	/// The ordinals of the first events, at most so many; once `least` are found, no further segment is searched.
	///
	/// @throws java.util.concurrent.CancellationException when the question was withdrawn
	int[] first(int wanted, int most) {
		least = wanted;
		found = new int[most];
		for (Stretch stretch : stretches)
			if (!leadsOn(stretch))
				break;
		return Arrays.copyOf(found, size);
	}

	/// Walks over a stretch, and says whether to go on behind it.
	private boolean leadsOn(Stretch stretch) {
		return switch (stretch) {
			case Stretch.Straight(int segment) -> leadsOn(segment);
			case Stretch.Woven(List<Run> runs) -> leadsOn(runs);
		};
	}

	private boolean leadsOn(int segment) {
		cancellation.check();
		@Nullable
		RowSet selected = selected(segment);
		if (selected == null)
			return false;
		int count = Math.min(selected.count(), found.length - size);
		for (int rank = 0; rank < count; rank++)
			found[size++] = layout.base(segment) + selected.select(backward ? selected.count() - 1 - rank : rank);
		return size < found.length;
	}

	private boolean leadsOn(List<Run> runs) {
		RunMerge merge = new RunMerge(runs, backward, index -> {
			cancellation.check();
			@Nullable
			RowSet selected = selected(runs.get(index).segment());
			return selected == null ? null : runs.get(index).positions(selected);
		});
		while (size < found.length) {
			int ordinal = merge.next();
			if (ordinal < 0)
				return size < least;
			found[size++] = ordinal;
		}
		return false;
	}

	/// What is selected in the segment; null when enough events are found to leave it unsearched.
	private @Nullable RowSet selected(int segment) {
		if (searched[segment] == null && size < least)
			searched[segment] = search.apply(segment);
		return searched[segment];
	}
}
