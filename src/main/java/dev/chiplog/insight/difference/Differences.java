package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.insight.field.CandidateFields;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is different about a group of events: the values and ranges of numbers that it has more often than the rest, over all fields, those
/// that tell most first; empty when nothing stands out.
///
/// Shares are those among the events that carry the field, so that a field which only one of several logs has says nothing by being there.
/// [Score] ranks them and tells what stands out; [dev.chiplog.insight.field.CandidateFields] says what is looked at; [OtherNames] puts names of the same events
/// together. Two or three questions a field.
///
/// @param group selects the group among `whole`
/// @param whole selects all events that are looked at; those that are not in the group are the rest
/// @param most how many differences are wanted
public record Differences(Filter group, Filter whole, int most) implements Insight<List<Difference>> {

	@Override
	public List<Difference> find(LogEngine engine, Cancellation cancellation) {
		Filter inGroup = FilterEdit.and(whole, group);
		Asked asked = Asked.by(group);
		List<FieldInfo> fields = engine.answer(new Question.Fields(), cancellation);
		CandidateFields choice = new CandidateFields(fields, asked);
		long events = engine.answer(new Question.Count(whole), cancellation);
		ValueCandidates values = new ValueCandidates(inGroup, whole, asked, engine, cancellation);
		CodePlaces places = new CodePlaces(whole, engine, cancellation);
		List<FieldCandidates> looked = new ArrayList<>();
		for (CandidateField field : choice.choose(events)) {
			FieldCandidates candidates = switch (field.kind()) {
				case NUMBER ->
					new NumberRanges(field.name(), engine.answer(new Question.SortedNumbers(inGroup, field.name()), cancellation),
							engine.answer(new Question.SortedNumbers(whole, field.name()), cancellation));
				case CATEGORY, TEXT, MIXED, LEVEL, TIME -> values.of(field);
			};
			boolean given = choice.isAboutMessages() && candidates.isUniform() && field.maySayWhereInTheCode() && places.hold(field);
			if (!given)
				looked.add(candidates);
		}
		Score score = Score.over(looked.stream().mapToLong(FieldCandidates::looked).sum());
		List<Difference> ranked = looked.stream().flatMap(field -> field.differences(score))
				.sorted(Comparator.comparingDouble(Difference::bits).reversed().thenComparing(Difference::field)).toList();
		return new OtherNames(whole, engine, cancellation).gather(ranked, most);
	}
}
