package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;

/// The numbers that selected events of a segment have for a name; what is no number, NaN included, is passed over.
final class SegmentNumbers {
	private SegmentNumbers() {
	}

	/// Takes a number of a slot.
	@FunctionalInterface
	interface NumberVisitor {
		void number(int slot, double number);
	}

	static void each(Snapshot snapshot, Segment segment, Reference reference, RowSet selected, NumberVisitor visitor) {
		for (Strand strand : snapshot.strands().of(segment, reference))
			if (strand.within(selected) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
					double number = column.number(slot);
					if (!Double.isNaN(number))
						visitor.number(slot, number);
				}
	}

	static double[] of(Snapshot snapshot, Segment segment, Reference reference, RowSet selected) {
		NumberList numbers = new NumberList();
		each(snapshot, segment, reference, selected, (_, number) -> numbers.add(number));
		return numbers.toArray();
	}
}
