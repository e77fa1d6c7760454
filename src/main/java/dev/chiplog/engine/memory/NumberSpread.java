package dev.chiplog.engine.memory;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import java.util.stream.IntStream;

/// Answers how the numbers of a field spread among the selected events; those that fit no bin are left out.
record NumberSpread(Snapshot snapshot, Cancellation cancellation) {

	Distribution answer(Question.Spread question) {
		return switch (new NumberStatistics(snapshot, cancellation).numbers(question.filter(), question.field())) {
			case CountedNumbers counted -> spread(counted.tally(), question.bins(), question.scale());
			case IndexedNumbers indexed -> spread(indexed.tally(), question.bins(), question.scale());
			case ListedNumbers listed -> spread(listed.numbers(NumberStatistics.ALL), question.bins(), question.scale());
		};
	}

	private static Distribution spread(NumberTally tally, int count, Scale scale) {
		double[] values = tally.values();
		int first = (int) IntStream.range(0, values.length).takeWhile(i -> !Bins.fits(values[i], scale)).count();
		if (first == values.length)
			return Bins.none(scale);
		Bins bins = new Bins(values[first], values[values.length - 1], count, scale);
		long[] counts = new long[count];
		for (int i = first; i < values.length; i++)
			counts[bins.of(values[i])] += tally.counts()[i];
		return bins.filled(counts);
	}

	private static Distribution spread(double[] numbers, int count, Scale scale) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double number : numbers)
			if (Bins.fits(number, scale)) {
				min = Math.min(min, number);
				max = Math.max(max, number);
			}
		if (min > max)
			return Bins.none(scale);
		Bins bins = new Bins(min, max, count, scale);
		long[] counts = new long[count];
		for (double number : numbers)
			if (Bins.fits(number, scale))
				counts[bins.of(number)]++;
		return bins.filled(counts);
	}
}
