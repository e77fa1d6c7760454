package dev.chiplog.engine.memory.order;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.record.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// How many events have each key, counted on packed values without a look at single events. One thread.
final class KeyTally {
	private static final int LEVELS = Level.values().length + 1;

	private final NumberSpace space;
	private final long[] numbers;
	private final long[] levels = new long[LEVELS];
	private final Map<CodeTable, long[]> codes = new HashMap<>();

	/// @param space of the numbers that are counted; has indexes, unless none is
	KeyTally(NumberSpace space) {
		this.space = space;
		numbers = new long[space.size()];
	}

	/// Counts the values of a strand.
	void add(Strand strand) {
		switch (strand) {
			case Strand.Numbers(RowSet slots, var column) -> space.count(slots, column, numbers, 0);
			case Strand.Levels(RowSet slots, LongColumn column) -> add(slots, column, levels);
			case Strand.Codes(RowSet slots, LongColumn column, CodeTable table) ->
				add(slots, column, codes.computeIfAbsent(table, fresh -> new long[fresh.size() + 1]));
			case Strand.Times _,Strand.Stored _ -> throw new IllegalArgumentException("these are too many to count");
		}
	}

	private static void add(RowSet slots, LongColumn column, long[] counts) {
		column.values().count(column.presence().places(slots), 0, column.presence().places(), counts, 0);
	}

	/// Adds what another tally of the same kind of values has counted.
	KeyTally and(KeyTally other) {
		add(numbers, other.numbers);
		add(levels, other.levels);
		other.codes.forEach((table, counts) -> add(codes.computeIfAbsent(table, fresh -> new long[fresh.size() + 1]), counts));
		return this;
	}

	private static void add(long[] sums, long[] more) {
		for (int i = 0; i < sums.length; i++)
			sums[i] += more[i];
	}

	/// The keys of the values of one kind.
	KeyCounts counts(ValueKeys keys, ValueKeys.Kind kind) {
		return switch (kind) {
			case NUMBER -> KeyCounts
					.ofKeys(LongStream.range(0, numbers.length).map(i -> ValueKeys.ascending(space.number((int) i))).toArray(), numbers);
			case LEVEL -> KeyCounts.ofKeys(LongStream.range(0, LEVELS).toArray(), levels);
			case TEXT -> {
				long[] ofRanks = new long[keys.texts()];
				codes.forEach((table, counts) -> {
					int[] ranks = keys.ranks(table);
					for (int code = 1; code < counts.length; code++)
						ofRanks[ranks[code]] += counts[code];
				});
				yield KeyCounts.ofKeys(LongStream.range(0, ofRanks.length).toArray(), ofRanks);
			}
			case TIME -> throw new IllegalArgumentException("times are too many to count");
		};
	}
}
