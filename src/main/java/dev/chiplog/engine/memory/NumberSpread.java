package dev.chiplog.engine.memory;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.Question;
import java.util.Arrays;
import java.util.List;

/// Answers how the numbers of a field spread among the selected events; infinite ones fit no bin and are left out.
record NumberSpread(Snapshot snapshot, Cancellation cancellation) {

	Distribution answer(Question.Spread question) {
		return switch (new NumberStatistics(snapshot, cancellation).numbers(question.filter(), question.field())) {
			case CountedNumbers counted -> counted.spread(question.bins());
			case ListedNumbers listed -> spread(listed.numbers(NumberStatistics.ALL), question.bins());
		};
	}

	private static Distribution spread(double[] all, int bins) {
		double[] numbers = Arrays.stream(all).filter(Double::isFinite).toArray();
		if (numbers.length == 0)
			return new Distribution(Double.NaN, Double.NaN, List.of());
		double min = Arrays.stream(numbers).min().getAsDouble();
		double max = Arrays.stream(numbers).max().getAsDouble();
		Bins spread = new Bins(min, max, bins);
		for (double number : numbers)
			spread.add(number, 1);
		return spread.distribution();
	}

	/// Equally wide bins from the least to the largest number.
	static final class Bins {
		private final double min;
		private final double max;
		private final double width;
		private final long[] counts;

		Bins(double min, double max, int bins) {
			this.min = min;
			this.max = max;
			counts = new long[bins];
			width = (max - min) / bins;
		}

		void add(double number, long times) {
			counts[width > 0 ? Math.min((int) ((number - min) / width), counts.length - 1) : 0] += times;
		}

		Distribution distribution() {
			return new Distribution(min, max, Arrays.stream(counts).boxed().toList());
		}
	}
}
