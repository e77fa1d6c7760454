package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The values that a name has in a dataset, as small numbers from 1 on, so that counting them is adding to an array: levels, codes of
/// tables, and whole numbers that lie close together.
///
/// Two keys may have the same text, where a name has values of several tables. Threads: immutable.
public final class KeySpace {
	/// The key of events without a value.
	public static final int ABSENT = 0;

	private static final Level[] LEVELS = Level.values();

	/// Whole numbers spread wider have no keys.
	private static final int WIDEST = 1 << 16;

	/// The keys of a name that has no values: only [#ABSENT].
	public static final KeySpace EMPTY = new KeySpace();

	private final Map<CodeTable, Section> tables = new HashMap<>();
	private final List<Section> sections = new ArrayList<>();
	private boolean hasLevels;
	private long least = Long.MAX_VALUE;
	private long most = Long.MIN_VALUE;
	private Section levels = new Section(0, 0, _ -> "");
	private Section wholes = new Section(0, 0, _ -> "");
	private boolean complete = true;
	private int size = 1;

	private KeySpace() {
	}

	/// The keys of the reference's values.
	public KeySpace(Dataset dataset, Strands strands, Reference reference) {
		for (Segment segment : dataset.segments())
			for (Strand strand : strands.of(segment, reference))
				see(strand);
		if (hasLevels)
			levels = section(1, LEVELS.length, code -> LEVELS[code].name());
		if (most >= least && most - least >= 0 && most - least < WIDEST)
			wholes = section(least, (int) (most - least) + 1, above -> Long.toString(least + above));
		else
			complete &= most < least;
	}

	/// Keys that follow each other.
	///
	/// @param zero what to take off a value to have its key
	/// @param behind the key behind the last one
	/// @param texts by how far a key is above the first
	private record Section(long zero, int behind, IntFunction<String> texts) {
	}

	private Section section(long value, int count, IntFunction<String> texts) {
		Section section = new Section(value - size, size + count, texts);
		sections.add(section);
		size += count;
		return section;
	}

	private void see(Strand strand) {
		switch (strand) {
			case Strand.Levels _ -> hasLevels = true;
			case Strand.Codes(RowSet _, LongColumn _, CodeTable table) ->
				tables.computeIfAbsent(table, fresh -> section(1, fresh.size(), above -> fresh.text(above + 1)));
			case Strand.Numbers(RowSet _, LongColumn(var values, var _)) -> {
				least = Math.min(least, values.min());
				most = Math.max(most, values.max());
			}
			case Strand.Numbers _,Strand.Times _,Strand.Stored _ -> complete = false;
		}
	}

	/// One more than the largest key.
	public int size() {
		return size;
	}

	/// Whether every value of the name has a key.
	public boolean isComplete() {
		return complete;
	}

	/// Whether no two keys have the same text.
	public boolean isDistinct() {
		return sections.size() <= 1;
	}

	/// The text of the values with a key from 1 to before [#size].
	public String text(int key) {
		int first = 1;
		for (Section section : sections) {
			if (key < section.behind)
				return section.texts.apply(key - first);
			first = section.behind;
		}
		throw new IndexOutOfBoundsException(key);
	}

	/// Whether the values of the strand have keys.
	public boolean holds(Strand strand) {
		return switch (strand) {
			case Strand.Levels _,Strand.Codes _ -> true;
			case Strand.Numbers(RowSet _, NumberColumn column) -> column instanceof LongColumn && wholes.behind > 0;
			case Strand.Times _,Strand.Stored _ -> false;
		};
	}

	/// The keys of the selected events of a segment, as far as their values have some.
	public SegmentKeys keys(List<Strand> strands, RowSet selected) {
		List<SegmentKeys.Part> parts = new ArrayList<>();
		for (Strand strand : strands)
			if (holds(strand)) {
				LongColumn column = column(strand);
				RowSet slots = selected.and(strand.slots());
				parts.add(new SegmentKeys.Part(column, slots, column.presence().places(slots), zero(strand)));
			}
		return new SegmentKeys(selected, parts);
	}

	private static LongColumn column(Strand strand) {
		return switch (strand) {
			case Strand.Levels(RowSet _, LongColumn codes) -> codes;
			case Strand.Codes(RowSet _, LongColumn codes, CodeTable _) -> codes;
			case Strand.Numbers(RowSet _, LongColumn numbers) -> numbers;
			case Strand.Numbers _,Strand.Times _,Strand.Stored _ -> throw new IllegalArgumentException("a strand without keys");
		};
	}

	private long zero(Strand strand) {
		return switch (strand) {
			case Strand.Codes(RowSet _, LongColumn _, CodeTable table) -> tables.getOrDefault(table, levels).zero;
			case Strand.Numbers _ -> wholes.zero;
			case Strand.Levels _,Strand.Times _,Strand.Stored _ -> levels.zero;
		};
	}

}
