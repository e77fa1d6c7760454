package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers how the selected events group by the values of fields.
record GroupStatistics(Snapshot snapshot, Cancellation cancellation) {
	private static final List<Double> PERCENTILES = List.of(50.0, 95.0, 99.0);
	private static final Comparator<Group> LARGEST_FIRST = Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key,
			GroupStatistics::compared);

	GroupAnswer answer(Question.Groups question) {
		List<Reference> by = question.by().stream().map(snapshot.fields()::resolve).toList();
		@Nullable
		Reference value = question.value() == null ? null : snapshot.fields().resolve(question.value());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		Map<List<String>, Tally> tallies = new HashMap<>();
		for (Map<List<String>, Tally> part : snapshot.eachSegment(cancellation,
				index -> tallied(snapshot.segment(index), by, value, selected.sets().get(index))))
			part.forEach((key, tally) -> tallies.merge(key, tally, Tally::and));
		Tally total = new Tally();
		tallies.values().forEach(total::and);
		List<Group> groups = tallies.entrySet().stream().map(entry -> entry.getValue().group(entry.getKey())).sorted(LARGEST_FIRST)
				.toList();
		return new GroupAnswer(groups.subList(0, Math.min(question.most(), groups.size())), groups.size(), total.group(List.of()));
	}

	private Map<List<String>, Tally> tallied(Segment segment, List<Reference> by, @Nullable Reference value, RowSet selected) {
		Grouping grouping = Grouping.of(snapshot, segment, by, selected, cancellation);
		List<Tally> tallies = new ArrayList<>();
		for (int group = 0; group < grouping.keys().size(); group++)
			tallies.add(new Tally());
		RowSet errors = snapshot.selector().errors(segment, cancellation);
		for (int slot = selected.next(0); slot >= 0; slot = selected.next(slot + 1))
			tallies.get(grouping.groups()[slot]).count(errors.contains(slot));
		if (value != null)
			SegmentNumbers.each(snapshot, segment, value, selected, (slot, number) -> tallies.get(grouping.groups()[slot]).add(number));
		Map<List<String>, Tally> byKey = new HashMap<>();
		for (int group = 0; group < tallies.size(); group++)
			byKey.put(grouping.keys().get(group), tallies.get(group));
		return byKey;
	}

	private static int compared(List<String> left, List<String> right) {
		for (int i = 0; i < left.size(); i++) {
			int sign = left.get(i).compareTo(right.get(i));
			if (sign != 0)
				return sign;
		}
		return 0;
	}

	/// What is known of one group.
	private static final class Tally {
		private long count;
		private long errors;
		private final NumberList numbers = new NumberList();

		void count(boolean error) {
			count++;
			errors += error ? 1 : 0;
		}

		void add(double number) {
			numbers.add(number);
		}

		Tally and(Tally other) {
			count += other.count;
			errors += other.errors;
			numbers.addAll(other.numbers.toArray());
			return this;
		}

		Group group(List<String> key) {
			return new Group(key, count, errors, NumberStatistics.of(numbers.toArray(), PERCENTILES));
		}
	}
}
