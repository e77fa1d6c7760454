package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out which fields only repeat what the pattern of a message says: its level, its logger, the line of code that writes it.
///
/// Such a field has one value in each pattern, whatever the pattern. For a group of messages it tells where they come from, not why.
///
/// @param whole selects the events that are looked at
record CodePlaces(Filter whole, LogEngine engine, Cancellation cancellation) {
	private static final double ALMOST_ALL = 0.99;

	/// Whether almost every event has the value that its pattern has most often.
	boolean hold(CandidateField field) {
		GroupAnswer pairs = engine
				.answer(new Question.Groups(whole, List.of(BuiltIn.PATTERN.word(), field.name()), null, Integer.MAX_VALUE), cancellation);
		Map<String, Long> usual = new HashMap<>();
		long events = 0;
		for (GroupAnswer.Group pair : pairs.groups())
			if (!pair.key().getFirst().isEmpty() && !pair.key().getLast().isEmpty()) {
				events += pair.count();
				usual.merge(pair.key().getFirst(), pair.count(), Math::max);
			}
		long agreeing = usual.values().stream().mapToLong(Long::longValue).sum();
		return events > 0 && agreeing >= ALMOST_ALL * events;
	}
}
