package dev.chiplog.engine.memory;

import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Question;

/// Answers which values a field has among the selected events, and how often.
record FacetCount(Snapshot snapshot, Cancellation cancellation) {

	FacetAnswer answer(Question.Facet question) {
		Reference reference = snapshot.fields().resolve(question.field());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		KeySpace space = snapshot.keys(reference);
		NumberSpace numbers = space.isComplete() ? NumberSpace.NONE : snapshot.numbers(reference).countable();
		FacetTally total = snapshot.foldSegments(cancellation, () -> new FacetTally(space, numbers), (tally, index) -> {
			Segment segment = snapshot.segment(index);
			if (selected.sets().get(index).count() > 0)
				tally.add(snapshot, segment, snapshot.strands().of(segment, reference), selected.sets().get(index), cancellation);
		}).stream().reduce(FacetTally::and).orElseGet(() -> new FacetTally(space, numbers));
		return total.answer(new MostFrequent(question.containing(), question.most()));
	}
}
