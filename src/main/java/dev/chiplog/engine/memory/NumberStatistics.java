package dev.chiplog.engine.memory;

import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.Statistics;
import java.util.ArrayList;
import java.util.List;

/// Answers what the numbers of a field are like among the selected events.
record NumberStatistics(Snapshot snapshot, Cancellation cancellation) {

	Statistics answer(Question.Numbers question) {
		return of(numbers(question.filter(), question.field()), question.percentiles());
	}

	/// All numbers of the field among the selected events.
	double[] numbers(Filter filter, String field) {
		Reference reference = snapshot.fields().resolve(field);
		RowSets selected = snapshot.select(filter, cancellation);
		NumberList numbers = new NumberList();
		snapshot.eachSegment(cancellation,
				index -> SegmentNumbers.of(snapshot, snapshot.segment(index), reference, selected.sets().get(index)))
				.forEach(numbers::addAll);
		return numbers.toArray();
	}

	/// The statistics of some numbers, which are put in another order.
	static Statistics of(double[] numbers, List<Double> percentiles) {
		if (numbers.length == 0)
			return new Statistics(0, 0, Double.NaN, Double.NaN, Double.NaN, percentiles.stream().map(_ -> Double.NaN).toList());
		double min = numbers[0];
		double max = numbers[0];
		double sum = 0;
		double lost = 0;
		for (double number : numbers) {
			min = Math.min(min, number);
			max = Math.max(max, number);
			double next = sum + number;
			// Neumaier's summation (ZAMM 54, 1974): keeps the low bits that each addition rounds away
			lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
			sum = next;
		}
		double total = Double.isFinite(sum) ? sum + lost : sum;
		Percentiles ranks = new Percentiles(numbers);
		List<Double> values = new ArrayList<>();
		for (double percentile : percentiles)
			values.add(ranks.at(percentile));
		return new Statistics(numbers.length, total, total / numbers.length, min, max, values);
	}
}
