package dev.chiplog.engine.memory;

import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.Statistics;
import java.util.ArrayList;
import java.util.List;

/// Answers what the numbers of a field are like among the selected events.
record NumberStatistics(Snapshot snapshot, Cancellation cancellation) {
	/// The key of the one group that all numbers are in.
	static final List<Integer> ALL = List.of(0);
	private static final int ONLY = 0;

	Statistics answer(Question.Numbers question) {
		return numbers(question.filter(), question.field()).statistics(ALL, question.percentiles());
	}

	/// All numbers of the field among the selected events, in one group.
	NumberGroups numbers(Filter filter, String field) {
		return numbers(snapshot.select(filter, cancellation), snapshot.fields().resolve(field));
	}

	/// All numbers of the reference among the selected events, in one group.
	NumberGroups numbers(RowSets selected, Reference reference) {
		NumberSpace space = snapshot.numbers(reference);
		long events = selected.count();
		return snapshot.foldSegments(cancellation, () -> NumberGroups.of(space, 1, events), (numbers, index) -> {
			RowSet set = selected.sets().get(index);
			if (set.count() > 0)
				for (Strand strand : snapshot.strands().of(snapshot.segment(index), reference))
					if (strand.within(set) instanceof Strand.Numbers(RowSet slots, NumberColumn column))
						numbers.add(slots, column, ONLY);
		}).stream().reduce(NumberGroups::and).orElseGet(() -> NumberGroups.of(space, 1, events));
	}

	/// The statistics of some numbers, which are put in another order.
	static Statistics of(double[] numbers, List<Double> percentiles) {
		if (numbers.length == 0)
			return new Statistics(0, 0, Double.NaN, Double.NaN, Double.NaN, percentiles.stream().map(_ -> Double.NaN).toList());
		double min = numbers[0];
		double max = numbers[0];
		ExactSum sum = new ExactSum();
		for (double number : numbers) {
			min = Math.min(min, number);
			max = Math.max(max, number);
			sum.add(number);
		}
		Percentiles ranks = new Percentiles(numbers);
		List<Double> values = new ArrayList<>();
		for (double percentile : percentiles)
			values.add(ranks.at(percentile));
		return new Statistics(numbers.length, sum.toDouble(), sum.toDouble() / numbers.length, min, max, values);
	}
}
