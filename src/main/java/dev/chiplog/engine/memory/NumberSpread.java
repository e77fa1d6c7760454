package dev.chiplog.engine.memory;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.Question;
import java.util.Arrays;
import java.util.List;

/// Answers how the numbers of a field spread among the selected events; infinite ones fit no bin and are left out.
record NumberSpread(Snapshot snapshot, Cancellation cancellation) {

	Distribution answer(Question.Spread question) {
		double[] numbers = Arrays.stream(new NumberStatistics(snapshot, cancellation).numbers(question.filter(), question.field()))
				.filter(Double::isFinite).toArray();
		if (numbers.length == 0)
			return new Distribution(Double.NaN, Double.NaN, List.of());
		double min = Arrays.stream(numbers).min().getAsDouble();
		double max = Arrays.stream(numbers).max().getAsDouble();
		long[] counts = new long[question.bins()];
		double width = (max - min) / counts.length;
		for (double number : numbers)
			counts[width > 0 ? Math.min((int) ((number - min) / width), counts.length - 1) : 0]++;
		return new Distribution(min, max, Arrays.stream(counts).boxed().toList());
	}
}
