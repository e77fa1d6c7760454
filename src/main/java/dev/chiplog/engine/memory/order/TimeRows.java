package dev.chiplog.engine.memory.order;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import java.util.Arrays;
import java.util.List;

/// The selected events in time order: counted, not listed.
final class TimeRows implements RowSequence {
	private final RowSets selected;
	private final Layout layout;
	private final Part[] parts;
	private final long[] firsts;
	private final int[] partOf;

	TimeRows(TimeOrder order, RowSets selected) {
		this.selected = selected;
		layout = selected.layout();
		List<Stretch> stretches = order.stretches();
		parts = new Part[stretches.size()];
		firsts = new long[parts.length + 1];
		partOf = new int[selected.sets().size()];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = part(stretches.get(i), i);
			firsts[i + 1] = firsts[i] + parts[i].size();
		}
	}

	@Override
	public long size() {
		return firsts[parts.length];
	}

	@Override
	public int at(long row) {
		int part = partAt(row);
		int rank = (int) (row - firsts[part]);
		return switch (parts[part]) {
			case Part.Counted(int base, RowSet set) -> base + set.select(rank);
			case Part.Merged merged -> {
				int[] one = new int[1];
				merged.copy(rank, one, 0, 1);
				yield one[0];
			}
		};
	}

	@Override
	public int[] slice(long first, int most) {
		int[] slice = new int[(int) Math.max(0, Math.min(most, size() - first))];
		int filled = 0;
		for (int part = slice.length == 0 ? 0 : partAt(first); filled < slice.length; part++) {
			int rank = (int) (first + filled - firsts[part]);
			int length = Math.min(parts[part].size() - rank, slice.length - filled);
			if (length > 0)
				parts[part].copy(rank, slice, filled, length);
			filled += length;
		}
		return slice;
	}

	@Override
	public long indexOf(int ordinal) {
		if (!selected.contains(ordinal))
			return -1;
		int part = partOf[layout.segmentOf(ordinal)];
		return firsts[part] + switch (parts[part]) {
			case Part.Counted(int base, RowSet set) -> set.count(0, ordinal - base);
			case Part.Merged(WovenRows rows) -> rows.rank(ordinal);
		};
	}

	private int partAt(long row) {
		int found = Arrays.binarySearch(firsts, row);
		int part = found < 0 ? -found - 2 : found;
		while (firsts[part + 1] == row)
			part++;
		return part;
	}

	private Part part(Stretch stretch, int index) {
		return switch (stretch) {
			case Stretch.Straight(int segment) -> {
				partOf[segment] = index;
				yield new Part.Counted(layout.base(segment), selected.sets().get(segment));
			}
			case Stretch.Woven(List<Run> runs) -> {
				for (Run run : runs)
					partOf[run.segment()] = index;
				yield new Part.Merged(new WovenRows(runs, selected));
			}
		};
	}

	/// The selected events of one stretch.
	private sealed interface Part {
		int size();

		/// Copies the ordinals of the events from a rank on.
		void copy(int rank, int[] into, int at, int length);

		/// A stretch of one segment, whose events already stand in time order.
		///
		/// @param base the ordinal of the segment's first event
		record Counted(int base, RowSet set) implements Part {
			@Override
			public int size() {
				return set.count();
			}

			@Override
			public void copy(int rank, int[] into, int at, int length) {
				int slot = set.select(rank);
				for (int i = 0; i < length; i++, slot = set.next(slot + 1))
					into[at + i] = base + slot;
			}
		}

		/// A stretch of segments that overlap in time.
		record Merged(WovenRows rows) implements Part {
			@Override
			public int size() {
				return rows.size();
			}

			@Override
			public void copy(int rank, int[] into, int at, int length) {
				rows.copy(rank, into, at, length);
			}
		}
	}
}
