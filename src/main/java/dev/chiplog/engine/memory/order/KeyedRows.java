package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.order.ValueKeys.Kind;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.selection.SegmentFold;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The selected events that have one kind of value for a name, and the keys of these values.
///
/// Threads: immutable.
///
/// @param descending whether the largest value has the least key
record KeyedRows(Dataset dataset, Strands strands, Reference reference, ValueKeys keys, RowSets selected, Kind kind, boolean descending) {
	private static final int BLOCK = 1024;
	/// Into how many parts a range of keys is counted.
	private static final int PART_BITS = 12;

	/// The same for values of another kind.
	KeyedRows of(Kind other) {
		return new KeyedRows(dataset, strands, reference, keys, selected, other, descending);
	}

	/// Takes the key of a slot.
	@FunctionalInterface
	private interface KeyVisitor {
		void key(int slot, long key);
	}

	/// How many events there are.
	long size() {
		long size = 0;
		for (long part : SegmentFold.map(dataset.segments().size(), new Cancellation(),
				index -> strands(index).stream().mapToLong(strand -> strand.slots().count()).sum()))
			size += part;
		return size;
	}

	/// The keys that all keys are between; the whole range of longs when there is none.
	KeyRange range() {
		long low = Long.MAX_VALUE;
		long high = Long.MIN_VALUE;
		for (Segment segment : dataset.segments())
			for (Strand strand : strands.of(segment, reference))
				if (ValueKeys.kind(strand) == kind) {
					low = Math.min(low, keys.least(strand));
					high = Math.max(high, keys.most(strand));
				}
		return low > high ? new KeyRange(Long.MIN_VALUE, Long.MAX_VALUE) : descending ? new KeyRange(~high, ~low) : new KeyRange(low, high);
	}

	/// How many keys are in each of the parts that a range is cut into.
	long[] counts(KeyRange range) {
		int shift = shift(range);
		List<long[]> ofProcessors = SegmentFold.fold(dataset.segments().size(), new Cancellation(), () -> new long[1 << PART_BITS],
				(counts, index) -> each(index, (_, key) -> {
					if (range.contains(key))
						counts[(int) (key - range.low() >>> shift)]++;
				}));
		long[] counts = new long[1 << PART_BITS];
		for (long[] some : ofProcessors)
			for (int part = 0; part < counts.length; part++)
				counts[part] += some[part];
		return counts;
	}

	/// The keys of some parts of a range, from one to another, both included.
	static KeyRange parts(KeyRange range, int first, int last) {
		int shift = shift(range);
		long low = range.low() + ((long) first << shift);
		long high = range.low() + ((long) last + 1 << shift) - 1;
		return new KeyRange(low, high < low || high > range.high() ? range.high() : high);
	}

	private static int shift(KeyRange range) {
		return Math.max(0, 64 - Long.numberOfLeadingZeros(range.high() - range.low()) - PART_BITS);
	}

	/// The events whose keys are in a range.
	RowSets within(KeyRange range) {
		return new RowSets(selected.layout(), SegmentFold.map(dataset.segments().size(), new Cancellation(), index -> {
			int size = dataset.segments().get(index).size();
			long[] words = new long[size + 63 >>> 6];
			each(index, (slot, key) -> {
				if (range.contains(key))
					words[slot >>> 6] |= 1L << slot;
			});
			return RowSet.ofWords(words, size);
		}));
	}

	/// The keys of events, by their ordinals; 0 for one that is not among them.
	long[] keys(int[] ordinals) {
		Layout layout = selected.layout();
		long[] found = new long[ordinals.length];
		long[] key = new long[1];
		int[] slot = new int[1];
		Map<Integer, List<Strand>> known = new HashMap<>();
		for (int i = 0; i < ordinals.length; i++) {
			int index = layout.segmentOf(ordinals[i]);
			slot[0] = ordinals[i] - layout.base(index);
			for (Strand strand : known.computeIfAbsent(index, this::strands))
				if (strand.slots().contains(slot[0])) {
					keys.copy(strand, slot, 1, key);
					found[i] = descending ? ~key[0] : key[0];
				}
		}
		return found;
	}

	/// Whether an event is among them, by its ordinal.
	boolean contains(int ordinal) {
		int index = selected.layout().segmentOf(ordinal);
		int slot = ordinal - selected.layout().base(index);
		return strands(index).stream().anyMatch(strand -> strand.slots().contains(slot));
	}

	private List<Strand> strands(int index) {
		RowSet set = selected.sets().get(index);
		if (set.count() == 0)
			return List.of();
		return strands.of(dataset.segments().get(index), reference).stream().filter(strand -> ValueKeys.kind(strand) == kind)
				.map(strand -> strand.within(set)).toList();
	}

	private void each(int index, KeyVisitor visitor) {
		int[] slots = new int[BLOCK];
		long[] found = new long[BLOCK];
		for (Strand strand : strands(index))
			for (int count = strand.slots().copy(0, slots); count > 0; count = strand.slots().copy(slots[count - 1] + 1, slots)) {
				keys.copy(strand, slots, count, found);
				for (int i = 0; i < count; i++)
					visitor.key(slots[i], descending ? ~found[i] : found[i]);
			}
	}
}
