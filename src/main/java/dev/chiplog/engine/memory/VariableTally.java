package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.QueryException;
import dev.chiplog.engine.memory.pattern.MinedPatterns;
import dev.chiplog.engine.memory.pattern.Places;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Answers what stands in the variable places of a pattern.
record VariableTally(Snapshot snapshot, Cancellation cancellation) {

	List<FacetAnswer> answer(Question.Variables question) {
		MinedPatterns patterns = snapshot.patterns();
		patterns.mine(cancellation);
		int code = patterns.code(question.pattern())
				.orElseThrow(() -> new QueryException("No message is of the pattern \"" + question.pattern() + "\"."));
		RowSets selected = snapshot.select(question.filter(), cancellation);
		Places places = new Places(patterns.template(code));
		List<Map<String, long[]>> counts = snapshot.foldSegments(cancellation, () -> empty(places.count()), (tally, index) -> {
			Segment segment = snapshot.segment(index);
			RowSet slots = selected.sets().get(index).and(patterns.of(segment).between(code, code));
			if (slots.count() > 0)
				patterns.messages().visit(segment, slots, cancellation, message -> add(tally, places.values(message)));
		}).stream().reduce(empty(places.count()), VariableTally::and);
		return counts.stream().map(values -> answer(values, question.most())).toList();
	}

	private static List<Map<String, long[]>> empty(int places) {
		List<Map<String, long[]>> counts = new ArrayList<>();
		for (int place = 0; place < places; place++)
			counts.add(new HashMap<>());
		return counts;
	}

	private static void add(List<Map<String, long[]>> counts, List<String> values) {
		for (int place = 0; place < values.size(); place++)
			counts.get(place).computeIfAbsent(values.get(place), _ -> new long[1])[0]++;
	}

	private static List<Map<String, long[]>> and(List<Map<String, long[]>> left, List<Map<String, long[]>> right) {
		for (int place = 0; place < left.size(); place++) {
			Map<String, long[]> sum = left.get(place);
			right.get(place).forEach((value, count) -> sum.computeIfAbsent(value, _ -> new long[1])[0] += count[0]);
		}
		return left;
	}

	private static FacetAnswer answer(Map<String, long[]> counts, int most) {
		List<Map.Entry<String, long[]>> entries = List.copyOf(counts.entrySet());
		return new MostFrequent("", most).of(entries.stream().mapToLong(entry -> entry.getValue()[0]).toArray(),
				index -> entries.get(index).getKey());
	}
}
