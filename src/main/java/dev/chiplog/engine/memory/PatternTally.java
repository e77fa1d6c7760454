package dev.chiplog.engine.memory;

import dev.chiplog.engine.memory.pattern.MinedPatterns;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.PatternAnswer;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Answers which patterns the selected events are of.
record PatternTally(Snapshot snapshot, Cancellation cancellation) {
	private static final Comparator<PatternAnswer.PatternCount> ORDER = Comparator.comparingLong(PatternAnswer.PatternCount::count)
			.reversed().thenComparing(counted -> counted.pattern().text());

	PatternAnswer answer(Question.Patterns question) {
		MinedPatterns patterns = snapshot.patterns();
		patterns.mine(cancellation);
		RowSets selected = snapshot.select(question.filter(), cancellation);
		int size = patterns.table().size() + 1;
		long[] counts = new long[size];
		for (long[] part : snapshot.foldSegments(cancellation, () -> new long[size], (tally, index) -> {
			var segment = snapshot.segment(index);
			patterns.of(segment).count(selected.sets().get(index), 0, segment.size(), tally, 0);
		}))
			for (int code = 0; code < size; code++)
				counts[code] += part[code];
		List<PatternAnswer.PatternCount> counted = new ArrayList<>();
		for (int code = 1; code < size; code++)
			if (counts[code] > 0)
				counted.add(new PatternAnswer.PatternCount(patterns.pattern(code), counts[code]));
		counted.sort(ORDER);
		return new PatternAnswer(counted, counts[0]);
	}
}
