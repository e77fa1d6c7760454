package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Answers which values a field has among the selected events, and how often.
record FacetCount(Snapshot snapshot, Cancellation cancellation) {

	FacetAnswer answer(Question.Facet question) {
		Reference reference = snapshot.fields().resolve(question.field());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		List<ValueCounts> parts = snapshot.eachSegment(cancellation, index -> count(index, reference, selected.sets().get(index)));
		Map<String, Long> counts = new HashMap<>();
		long having = 0;
		for (ValueCounts part : parts)
			for (int i = 0; i < part.counts().length; i++) {
				counts.merge(part.texts().get(i), part.counts()[i], Long::sum);
				having += part.counts()[i];
			}
		String containing = question.containing().toLowerCase(Locale.ROOT);
		List<FacetValue> values = counts.entrySet().stream()
				.filter(entry -> containing.isEmpty() || entry.getKey().toLowerCase(Locale.ROOT).contains(containing))
				.map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value)).toList();
		return new FacetAnswer(values.subList(0, Math.min(question.most(), values.size())), values.size(), having);
	}

	/// Counts over all events of a sealed segment are kept: they are what is asked first, and again after every filter is cleared.
	private ValueCounts count(int index, Reference reference, RowSet selected) {
		Segment segment = snapshot.segment(index);
		if (selected.count() < segment.size())
			return counted(segment, reference, selected);
		return snapshot.sealed().counts().get(segment, reference, () -> counted(segment, reference, selected));
	}

	private ValueCounts counted(Segment segment, Reference reference, RowSet selected) {
		return ValueCounts.of(SegmentKeys.of(snapshot, segment, reference, selected, cancellation));
	}
}
