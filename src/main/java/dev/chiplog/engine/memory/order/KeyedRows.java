package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.order.ValueKeys.Kind;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.selection.SegmentFold;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

	/// How many events have each key, where that can be told without a look at every event.
	Optional<KeyCounts> counts() {
		if (kind == Kind.TIME || kind == Kind.NUMBER && keys.numbers().size() == 0)
			return Optional.empty();
		NumberSpace numbers = kind == Kind.NUMBER ? keys.numbers() : NumberSpace.NONE;
		KeyTally tally = SegmentFold
				.fold(dataset.segments().size(), new Cancellation(), () -> new KeyTally(numbers),
						(sums, index) -> strands(index).forEach(sums::add))
				.stream().reduce(KeyTally::and).orElseGet(() -> new KeyTally(numbers));
		KeyCounts counts = tally.counts(keys, kind);
		return Optional.of(descending ? counts.complemented() : counts);
	}

	/// How many events have a key in each of the parts that a range is cut into, parts without one left out.
	KeyCounts counts(KeyRange range) {
		int shift = shift(range);
		long[] counts = SegmentFold.fold(dataset.segments().size(), new Cancellation(), () -> new long[1 << PART_BITS],
				(sums, index) -> each(index, (_, key) -> {
					if (range.contains(key))
						sums[(int) (key - range.low() >>> shift)]++;
				})).stream().reduce(KeyedRows::sum).orElseGet(() -> new long[1 << PART_BITS]);
		int[] parts = IntStream.range(0, counts.length).filter(part -> counts[part] > 0).toArray();
		long[] lows = Arrays.stream(parts).mapToLong(part -> range.low() + ((long) part << shift)).toArray();
		long[] highs = Arrays.stream(lows).map(low -> high(range, low, shift)).toArray();
		return new KeyCounts(lows, highs, Arrays.stream(parts).mapToLong(part -> counts[part]).toArray());
	}

	private static long[] sum(long[] sums, long[] more) {
		for (int i = 0; i < sums.length; i++)
			sums[i] += more[i];
		return sums;
	}

	/// The last key of the part that begins with a key; the last part may end behind the range, and behind all longs.
	private static long high(KeyRange range, long low, int shift) {
		long high = low + (1L << shift) - 1;
		return high < low || high > range.high() ? range.high() : high;
	}

	private static int shift(KeyRange range) {
		return Math.max(0, 64 - Long.numberOfLeadingZeros(range.high() - range.low()) - PART_BITS);
	}

	/// The events whose keys are in a range.
	RowSets within(KeyRange range) {
		KeyScan scan = new KeyScan(keys, descending ? new KeyRange(~range.high(), ~range.low()) : range);
		return new RowSets(selected.layout(), SegmentFold.map(dataset.segments().size(), new Cancellation(),
				index -> strands(index).stream().map(scan::where).reduce(RowSet.none(dataset.segments().get(index).size()), RowSet::or)));
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
