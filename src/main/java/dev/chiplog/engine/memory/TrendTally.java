package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.TrendAnswer.Point;
import java.util.List;
import java.util.stream.IntStream;

/// What is known of the events in each bucket of each series, as cells with one number: the buckets of the first series, then those of the
/// next. One thread.
final class TrendTally {
	private final BucketAxis axis;
	private final long[] counts;
	private final long[] errors;
	private final NumberGroups numbers;

	/// @param numbers those of the cells, none so far
	TrendTally(BucketAxis axis, int cells, NumberGroups numbers) {
		this.axis = axis;
		this.numbers = numbers;
		counts = new long[cells];
		errors = new long[cells];
	}

	/// Adds events of a segment.
	///
	/// @param inside those that are in a bucket
	/// @param failed the events of the segment that are errors
	/// @param values the strands of the name whose numbers are wanted
	void add(Segment segment, RowSet inside, SeriesMembers members, RowSet failed, List<Strand> values) {
		if (segment.sorted() && areFew(segment, inside, members))
			addRanges(segment, members, failed, values);
		else
			addEach(inside, axis.buckets(segment, inside), members.toArray(), failed, values);
	}

	/// Whether the events of each cell are found faster than the cell of each event.
	private boolean areFew(Segment segment, RowSet inside, SeriesMembers members) {
		long buckets = axis.bucket(segment.times().get(segment.size() - 1)) - axis.bucket(segment.times().get(0)) + 1;
		long candidates = Math.min(members.candidates(), 1 << 16) * Math.clamp(buckets, 1, axis.buckets());
		// a cell's events among 128 take about as long to find as the cell of one event
		return candidates * segment.size() >> 7 <= inside.count();
	}

	/// In a sorted segment a bucket is a range of slots.
	private void addRanges(Segment segment, SeriesMembers members, RowSet failed, List<Strand> values) {
		members.each((series, slots) -> {
			List<Strand> own = values.stream().map(strand -> strand.within(slots)).toList();
			RowSet ownFailed = slots.and(failed);
			for (int slot = slots.next(0); slot >= 0;) {
				int bucket = (int) axis.bucket(segment.times().get(slot));
				int behind = segment.firstAt(axis.start(bucket + 1));
				int cell = series * axis.buckets() + bucket;
				counts[cell] += slots.count(slot, behind);
				errors[cell] += ownFailed.count(slot, behind);
				RowSet range = RowSet.range(segment.size(), slot, behind);
				for (Strand strand : own)
					if (strand.within(range) instanceof Strand.Numbers(RowSet numbered, NumberColumn column))
						numbers.add(numbered, column, cell);
				slot = slots.next(behind);
			}
		});
	}

	/// @param cells the buckets, by slot, which become cells
	private void addEach(RowSet inside, int[] cells, int[] series, RowSet failed, List<Strand> values) {
		long[] words = new long[cells.length + 63 >>> 6];
		for (int slot = inside.next(0); slot >= 0; slot = inside.next(slot + 1))
			if (series[slot] != SeriesMembers.NONE) {
				cells[slot] += series[slot] * axis.buckets();
				counts[cells[slot]]++;
				words[slot >>> 6] |= 1L << slot;
			}
		RowSet events = RowSet.ofWords(words, cells.length);
		RowSet wrong = events.and(failed);
		for (int slot = wrong.next(0); slot >= 0; slot = wrong.next(slot + 1))
			errors[cells[slot]]++;
		for (Strand strand : values)
			if (strand.within(events) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
				numbers.add(slots, column, cells);
	}

	/// Adds what another tally of the same cells knows.
	TrendTally and(TrendTally other) {
		for (int cell = 0; cell < counts.length; cell++) {
			counts[cell] += other.counts[cell];
			errors[cell] += other.errors[cell];
		}
		numbers.and(other.numbers);
		return this;
	}

	/// One a cell.
	List<Point> points() {
		return IntStream.range(0, counts.length).parallel()
				.mapToObj(cell -> new Point(counts[cell], errors[cell], numbers.statistics(List.of(cell), GroupStatistics.PERCENTILES)))
				.toList();
	}
}
