package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Profile;
import dev.chiplog.query.Question;
import java.util.List;
import java.util.function.Supplier;

/// Answers what the selected events are like that share a value of a field, in one pass for all fields.
record ValueProfiles(Snapshot snapshot, Cancellation cancellation) {

	List<Profile> answer(Question.Profiles question) {
		RowSets selected = snapshot.select(question.filter(), cancellation);
		GroupKeys by = keys(question.by(), selected);
		List<GroupKeys> with = question.with().stream().map(name -> keys(name, selected)).toList();
		Supplier<ProfileTally> none = () -> new ProfileTally(by, with);
		ProfileTally all = snapshot.foldSegments(cancellation, none, (tally, index) -> {
			RowSet some = selected.sets().get(index);
			if (some.count() > 0)
				tally.add(index, snapshot.segment(index), some);
		}).stream().reduce(ProfileTally::and).orElseGet(none);
		return all.profiles(question.most());
	}

	private GroupKeys keys(String name, RowSets selected) {
		List<Reference> reference = List.of(snapshot.fields().resolve(name));
		GroupSpace space = new GroupSpace(snapshot, reference);
		return space.isComplete() ? space : LargestGroups.of(snapshot, reference, selected, Integer.MAX_VALUE, cancellation);
	}
}
