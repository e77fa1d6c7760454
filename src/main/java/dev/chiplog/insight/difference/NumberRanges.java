package dev.chiplog.insight.difference;

import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the range of a number that tells most: from a number up, up to a number, between two, or one number alone.
///
/// Every value of the group is tried as the border of an open range. A range between two begins as the one in which the group is ahead most
/// (Kuiper 1960), which one pass over the sorted values finds; then each of its borders is moved to where it tells most.
final class NumberRanges implements FieldCandidates {
	/// Fields of more numbers measure something, and one number alone says little.
	private static final int FEW_NUMBERS = 1000;
	/// How many times as much a less plain range must tell.
	private static final double PLAINNESS = 1.1;

	private final String field;
	private final double[] values;
	/// How many of the group, and of the rest, have a value before each index.
	private final long[] group;
	private final long[] rest;
	private final int looked;

	/// @param inGroup part of `all`
	NumberRanges(String field, NumberTally inGroup, NumberTally all) {
		this.field = field;
		values = all.values();
		group = new long[values.length + 1];
		rest = new long[values.length + 1];
		looked = inGroup.values().length;
		int at = 0;
		for (int i = 0; i < values.length; i++) {
			boolean shared = at < looked && inGroup.values()[at] == values[i];
			long count = shared ? inGroup.counts()[at++] : 0;
			group[i + 1] = group[i] + count;
			rest[i + 1] = rest[i] + all.counts()[i] - count;
		}
	}

	@Override
	public long looked() {
		return looked;
	}

	@Override
	public String field() {
		return field;
	}

	@Override
	public long distinct() {
		return values.length;
	}

	@Override
	public boolean isUniform() {
		return looked == 1;
	}

	@Override
	public Stream<Difference> differences(Score score) {
		Range best = null;
		for (Range next : ranges(score))
			if (best == null || next.bits > PLAINNESS * best.bits)
				best = next;
		return best == null
				? Stream.empty()
				: Stream.of(candidate(best)).filter(score::standsOut).map(found -> score.difference(field, found));
	}

	/// The values from one index to before another.
	private record Range(int from, int to, double bits) {
	}

	/// The best of each kind, the plainest first.
	private List<Range> ranges(Score score) {
		int last = values.length;
		Range ahead = mostAhead(score);
		Range right = bestTo(bestFrom(ahead.to, score).from, score);
		Stream<Range> single = last > FEW_NUMBERS ? Stream.empty() : best(IntStream.range(0, last).mapToObj(i -> range(i, i + 1, score)));
		return Stream.of(Stream.of(bestFrom(last, score), bestTo(0, score)), single, Stream.of(bestFrom(right.to, score)))
				.flatMap(range -> range).toList();
	}

	private Range bestFrom(int to, Score score) {
		return best(IntStream.range(0, to).filter(this::begins).mapToObj(from -> range(from, to, score))).findFirst()
				.orElse(new Range(0, to, 0));
	}

	private Range bestTo(int from, Score score) {
		return best(IntStream.rangeClosed(from + 1, values.length).filter(to -> begins(to - 1)).mapToObj(to -> range(from, to, score)))
				.findFirst().orElse(new Range(from, values.length, 0));
	}

	private static Stream<Range> best(Stream<Range> ranges) {
		return ranges.reduce((left, right) -> right.bits > left.bits ? right : left).stream();
	}

	/// Whether the group has the value: a border elsewhere would only add some of the rest.
	private boolean begins(int index) {
		return group[index + 1] > group[index];
	}

	private Range mostAhead(Score score) {
		int lowest = 0;
		int start = 0;
		int end = 0;
		for (int i = 0; i <= values.length; i++) {
			if (ahead(i) < ahead(lowest))
				lowest = i;
			if (ahead(i) - ahead(lowest) > ahead(end) - ahead(start)) {
				start = lowest;
				end = i;
			}
		}
		return range(start, end, score);
	}

	/// How much larger a share of the group than of the rest lies before an index.
	private double ahead(int index) {
		return (double) group[index] / group[values.length] - (double) rest[index] / rest[values.length];
	}

	private Range range(int from, int to, Score score) {
		return new Range(from, to, score.bits(within(group, from, to), within(rest, from, to)));
	}

	private static Share within(long[] before, int from, int to) {
		return new Share(before[to] - before[from], before[before.length - 1]);
	}

	private Candidate candidate(Range range) {
		return new Candidate(clause(range.from, range.to), within(group, range.from, range.to), within(rest, range.from, range.to));
	}

	private Filter clause(int from, int to) {
		if (to - from == 1)
			return new Filter.Compare(field, Operator.EQUAL, new Value.Decimal(values[from]).asText());
		@Nullable
		Double low = from == 0 ? null : Border.before(values[from - 1], values[from]);
		@Nullable
		Double high = to == values.length ? null : Border.behind(values[to - 1], values[to]);
		return FilterEdit.range(new Filter.Everything(), field, low, high);
	}
}
