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
import java.util.List;

/// Answers what stands in the variable places of a pattern.
record VariableTally(Snapshot snapshot, Cancellation cancellation) {

	List<FacetAnswer> answer(Question.Variables question) {
		MinedPatterns patterns = snapshot.patterns();
		patterns.mine(cancellation);
		int code = patterns.code(question.pattern())
				.orElseThrow(() -> new QueryException("No message is of the pattern \"" + question.pattern() + "\"."));
		RowSets selected = snapshot.select(question.filter(), cancellation);
		Places places = new Places(patterns.template(code));
		return snapshot.foldSegments(cancellation, () -> new PlaceCounts(places), (counts, index) -> {
			Segment segment = snapshot.segment(index);
			RowSet slots = selected.sets().get(index).and(patterns.of(segment).between(code, code));
			if (slots.count() > 0)
				patterns.messages().visit(segment, slots, cancellation, counts::add);
		}).stream().reduce(new PlaceCounts(places), PlaceCounts::and).answer(question.most());
	}
}
