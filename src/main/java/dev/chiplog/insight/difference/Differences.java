package dev.chiplog.insight.difference;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.insight.field.CandidateFields;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is different about a group of events: the values and ranges of numbers that it has more often than the rest, over all fields, those
/// that tell most first; empty when nothing stands out. On request pairs of values too.
///
/// Shares are those among the events that carry the field, so that a field which only one of several logs has says nothing by being there.
/// [Score] ranks them and tells what stands out; [dev.chiplog.insight.field.CandidateFields] says what is looked at; [OtherNames] puts names of the same events
/// together. Two or three questions a field.
///
/// @param group selects the group among `whole`
/// @param whole selects all events that are looked at; those that are not in the group are the rest
/// @param most how many differences are wanted
/// @param depth how far to look
public record Differences(Filter group, Filter whole, int most, Depth depth) implements Insight<List<Difference>> {

	/// How far to look.
	public enum Depth {
		/** Each field that is in memory by itself, at once. */
		FIRST,
		/** Two fields together, and what has to be read from disk, which may take a while. */
		ALL
	}

	/// However long it takes.
	public Differences(Filter group, Filter whole, int most) {
		this(group, whole, most, Depth.ALL);
	}

	@Override
	public List<Difference> find(LogEngine engine, Cancellation cancellation) {
		Asked asked = Asked.by(group);
		CandidateFields choice = new CandidateFields(engine.answer(new Question.Fields(), cancellation), asked);
		long events = engine.answer(new Question.Count(whole), cancellation);
		List<FieldCandidates> looked = looked(choice, events, asked, engine, cancellation);
		long values = looked.stream().mapToLong(FieldCandidates::looked).sum();
		Score score = Score.over(values);
		List<Difference> found = new ArrayList<>(looked.stream().flatMap(field -> field.differences(score)).toList());
		if (depth == Depth.ALL) {
			pairs(looked, values, engine, cancellation).forEach(found::add);
			StoredCandidates stored = new StoredCandidates(inGroup(), whole, asked, engine, cancellation);
			for (CandidateField field : choice.onDisk(events)) {
				FieldValues candidates = stored.of(field);
				candidates.differences(Score.over(values + candidates.looked())).forEach(found::add);
			}
		}
		found.sort(Comparator.comparingDouble(Difference::bits).reversed().thenComparing(each -> each.fields().toString()));
		return new OtherNames(whole, engine, cancellation).gather(found, most);
	}

	private Filter inGroup() {
		return FilterEdit.and(whole, group);
	}

	private List<FieldCandidates> looked(CandidateFields choice, long events, Asked asked, LogEngine engine, Cancellation cancellation) {
		ValueCandidates values = new ValueCandidates(inGroup(), whole, asked, engine, cancellation);
		CodePlaces places = new CodePlaces(whole, engine, cancellation);
		List<FieldCandidates> looked = new ArrayList<>();
		for (CandidateField field : choice.choose(events)) {
			FieldCandidates candidates = switch (field.kind()) {
				case NUMBER ->
					new NumberRanges(field.name(), engine.answer(new Question.SortedNumbers(inGroup(), field.name()), cancellation),
							engine.answer(new Question.SortedNumbers(whole, field.name()), cancellation));
				case CATEGORY, TEXT, MIXED, LEVEL, TIME -> values.of(field);
			};
			boolean given = choice.isAboutMessages() && candidates.isUniform() && field.maySayWhereInTheCode() && places.hold(field);
			if (!given)
				looked.add(candidates);
		}
		return looked;
	}

	private Stream<Difference> pairs(List<FieldCandidates> looked, long values, LogEngine engine, Cancellation cancellation) {
		List<String> few = looked.stream().filter(field -> field.distinct() > 1 && field.distinct() <= PairCandidates.FEW_VALUES)
				.map(FieldCandidates::field).toList();
		List<Pair> pairs = new PairCandidates(inGroup(), whole, engine, cancellation).of(few);
		return Pair.differences(pairs, Score.over(values + pairs.size())).stream();
	}
}
