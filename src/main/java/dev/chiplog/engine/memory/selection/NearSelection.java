package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.RowSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a filter selects, found out segment by segment where someone looks, and everywhere at once when he looks far. One thread.
public final class NearSelection {
	private static final int NEAR = 8;

	private final Layout layout;
	private final IntFunction<RowSet> ofSegment;
	private final Supplier<RowSets> ofAll;
	private final Map<Integer, RowSet> known = new HashMap<>();
	private @Nullable RowSets all;

	/// @param ofSegment what is selected in a segment
	/// @param ofAll what is selected everywhere, found out on all processors
	NearSelection(Layout layout, IntFunction<RowSet> ofSegment, Supplier<RowSets> ofAll) {
		this.layout = layout;
		this.ofSegment = ofSegment;
		this.ofAll = ofAll;
	}

	/// Whether the event of that ordinal is selected.
	public boolean contains(int ordinal) {
		if (all != null)
			return all.contains(ordinal);
		int segment = layout.segmentOf(ordinal);
		if (known.size() == NEAR && !known.containsKey(segment)) {
			all = ofAll.get();
			return all.contains(ordinal);
		}
		return known.computeIfAbsent(segment, ofSegment::apply).contains(ordinal - layout.base(segment));
	}
}
