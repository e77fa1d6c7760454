package dev.chiplog.engine.memory;

import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers how the selected events group by the values of fields.
record GroupStatistics(Snapshot snapshot, Cancellation cancellation) {
	static final List<Double> PERCENTILES = List.of(50.0, 95.0, 99.0);

	GroupAnswer answer(Question.Groups question) {
		List<Reference> by = question.by().stream().map(snapshot.fields()::resolve).toList();
		Reference value = question.value() == null ? Reference.NOTHING : snapshot.fields().resolve(question.value());
		RowSets selected = snapshot.select(question.filter(), cancellation);
		@Nullable
		ValueNumbers distinct = question.distinct() == null
				? null
				: new ValueNumbers(snapshot, snapshot.fields().resolve(question.distinct()), cancellation);
		GroupKeys keys = keys(by, selected, question.most());
		return tallied(keys, value, selected, () -> new GroupDetails(keys.size(), question.times(), distinct)).answer(question.most());
	}

	private GroupKeys keys(List<Reference> by, RowSets selected, int most) {
		GroupSpace space = new GroupSpace(snapshot, by);
		return space.isComplete() ? space : LargestGroups.of(snapshot, by, selected, most, cancellation);
	}

	private GroupTally tallied(GroupKeys keys, Reference value, RowSets selected, Supplier<GroupDetails> details) {
		NumberSpace numbers = snapshot.numbers(value);
		long events = selected.count();
		Supplier<GroupTally> none = () -> new GroupTally(snapshot, keys, NumberGroups.of(numbers, keys.size(), events), details.get());
		return snapshot.foldSegments(cancellation, none, (tally, index) -> {
			Segment segment = snapshot.segment(index);
			if (selected.sets().get(index).count() > 0)
				tally.add(index, selected.sets().get(index), snapshot.selector().errors(segment, cancellation),
						snapshot.strands().of(segment, value));
		}).stream().reduce(GroupTally::and).orElseGet(none);
	}
}
