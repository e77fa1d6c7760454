package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Strand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The selected events in the order of their values for a name, kind by kind, and those without a value at the end.
///
/// Threads: safe for any number of threads.
final class SortedRows implements RowSequence {
	private final List<BandedRows> kinds = new ArrayList<>();
	private final RowSequence absent;

	/// @param all the keys of the selected events' values, for any kind
	SortedRows(KeyedRows all, TimeOrder order) {
		List<ValueKeys.Kind> ordered = Arrays.asList(ValueKeys.Kind.values());
		for (ValueKeys.Kind kind : all.descending() ? ordered.reversed() : ordered)
			if (all.keys().kinds().contains(kind))
				kinds.add(new BandedRows(all.of(kind), order));
		absent = new TimeRows(order, without(all));
	}

	private static RowSets without(KeyedRows all) {
		List<RowSet> absent = new ArrayList<>();
		for (int index = 0; index < all.selected().sets().size(); index++) {
			RowSet rest = all.selected().sets().get(index);
			if (rest.count() > 0)
				for (Strand strand : all.strands().of(all.dataset().segments().get(index), all.reference()))
					rest = rest.and(strand.slots().not());
			absent.add(rest);
		}
		return new RowSets(all.selected().layout(), absent);
	}

	@Override
	public long size() {
		long size = absent.size();
		for (BandedRows kind : kinds)
			size += kind.size();
		return size;
	}

	@Override
	public int at(long row) {
		return slice(row, 1)[0];
	}

	@Override
	public int[] slice(long first, int most) {
		int[] slice = new int[(int) Math.max(0, Math.min(most, size() - first))];
		int filled = 0;
		long before = 0;
		for (BandedRows kind : kinds) {
			if (filled < slice.length && first + filled < before + kind.size())
				filled += kind.copy(first + filled - before, slice, filled);
			before += kind.size();
		}
		if (filled < slice.length)
			System.arraycopy(absent.slice(first + filled - before, slice.length - filled), 0, slice, filled, slice.length - filled);
		return slice;
	}

	@Override
	public long indexOf(int ordinal) {
		long before = 0;
		for (BandedRows kind : kinds) {
			long index = kind.indexOf(ordinal);
			if (index >= 0)
				return before + index;
			before += kind.size();
		}
		long index = absent.indexOf(ordinal);
		return index < 0 ? -1 : before + index;
	}
}
