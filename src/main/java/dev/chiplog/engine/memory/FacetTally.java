package dev.chiplog.engine.memory;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each value of a name occurs: by key where it has one, else as a number, else as a text. One thread.
final class FacetTally {
	private final KeySpace space;
	private final NumberSpace numbers;
	private final long[] keys;
	private final long[] indexes;
	private final NumberCounts wholes = new NumberCounts();
	private final NumberCounts decimals = new NumberCounts();
	private final Map<String, Long> texts = new HashMap<>();

	/// @param numbers the indexes of decimals
	FacetTally(KeySpace space, NumberSpace numbers) {
		this.space = space;
		this.numbers = numbers;
		keys = new long[space.size()];
		indexes = new long[space.isComplete() ? 0 : numbers.size()];
	}

	/// Adds the values of the selected events of a segment.
	void add(Snapshot snapshot, Segment segment, List<Strand> strands, RowSet selected, Cancellation cancellation) {
		space.keys(strands, selected).count(0, segment.size(), keys, 0);
		for (Strand strand : strands)
			if (!space.holds(strand))
				add(snapshot, segment, strand.within(selected), cancellation);
	}

	private void add(Snapshot snapshot, Segment segment, Strand strand, Cancellation cancellation) {
		RowSet slots = strand.slots();
		switch (strand) {
			case Strand.Numbers(var _, LongColumn column) -> {
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
					wholes.add(column.get(slot), 1);
			}
			case Strand.Numbers(var _, DoubleColumn column) -> {
				if (indexes.length > 0) {
					numbers.count(slots, column, indexes, 0);
					return;
				}
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
					decimals.add(bits(column.get(slot)), 1);
			}
			case Strand.Times(var _, PackedLongs nanos) -> {
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
					wholes.add(nanos.get(slot), 1);
			}
			case Strand.Stored(var _, var origin) -> snapshot.texts().each(segment, slots, origin, cancellation,
					(_, bytes, from, to) -> texts.merge(new String(bytes, from, to - from, StandardCharsets.UTF_8), 1L, Long::sum));
			case Strand.Levels _,Strand.Codes _ -> throw new IllegalArgumentException("these have keys");
		}
	}

	/// Adds what another tally over the same keys has counted.
	FacetTally and(FacetTally other) {
		for (int key = 0; key < keys.length; key++)
			keys[key] += other.keys[key];
		for (int index = 0; index < indexes.length; index++)
			indexes[index] += other.indexes[index];
		wholes.add(other.wholes);
		decimals.add(other.decimals);
		other.texts.forEach((text, count) -> texts.merge(text, count, Long::sum));
		return this;
	}

	/// The most frequent values.
	FacetAnswer answer(MostFrequent wanted) {
		keys[KeySpace.ABSENT] = 0;
		for (int index = 0; index < indexes.length; index++)
			if (indexes[index] > 0)
				decimals.add(bits(numbers.number(index)), indexes[index]);
		boolean numeric = wholes.size() + decimals.size() > 0;
		boolean keyed = java.util.Arrays.stream(keys).anyMatch(count -> count > 0);
		if (!numeric && texts.isEmpty() && space.isDistinct())
			return wanted.of(keys, space::text);
		if (!keyed && texts.isEmpty() && wholes.size() == 0) {
			long[] bits = decimals.numbers();
			return wanted.of(decimals.counts(), i -> decimal(bits[i]));
		}
		if (!keyed && texts.isEmpty() && decimals.size() == 0) {
			long[] values = wholes.numbers();
			return wanted.of(wholes.counts(), i -> Long.toString(values[i]));
		}
		return byText(wanted);
	}

	/// Values of several kinds may have the same text.
	private FacetAnswer byText(MostFrequent wanted) {
		Map<String, Long> counts = new HashMap<>(texts);
		for (int key = 1; key < keys.length; key++)
			if (keys[key] > 0)
				counts.merge(space.text(key), keys[key], Long::sum);
		long[] values = wholes.numbers();
		for (int i = 0; i < values.length; i++)
			counts.merge(Long.toString(values[i]), wholes.counts()[i], Long::sum);
		long[] bits = decimals.numbers();
		for (int i = 0; i < bits.length; i++)
			counts.merge(decimal(bits[i]), decimals.counts()[i], Long::sum);
		List<Map.Entry<String, Long>> entries = List.copyOf(counts.entrySet());
		return wanted.of(entries.stream().mapToLong(Map.Entry::getValue).toArray(), i -> entries.get(i).getKey());
	}

	/// Adding makes the negative zero the other one, which has the same text.
	private static long bits(double number) {
		return Double.doubleToLongBits(number + 0.0);
	}

	private static String decimal(long bits) {
		return new Value.Decimal(Double.longBitsToDouble(bits)).asText();
	}
}
