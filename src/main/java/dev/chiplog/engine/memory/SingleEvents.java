package dev.chiplog.engine.memory;

import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.record.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads events back that are known by their identity.
record SingleEvents(Snapshot snapshot, Cancellation cancellation) {

	Optional<Event> one(Question.One question) {
		int ordinal = snapshot.layout().ordinal(question.id());
		return ordinal < 0 ? Optional.empty() : Optional.of(event(ordinal));
	}

	/// Ordinals follow the source, so the neighbours of an event are its neighbours there, across segments too.
	List<Event> around(Question.Around question) {
		int ordinal = snapshot.layout().ordinal(question.id());
		List<Event> events = new ArrayList<>();
		if (ordinal < 0)
			return events;
		int last = (int) Math.min((long) ordinal + question.behind(), snapshot.layout().size() - 1);
		for (int at = Math.max(ordinal - question.before(), 0); at <= last; at++) {
			cancellation.check();
			if (source(at) == question.id().source())
				events.add(event(at));
		}
		return events;
	}

	Event event(int ordinal) {
		int index = snapshot.layout().segmentOf(ordinal);
		return snapshot.texts().event(snapshot.segment(index), ordinal - snapshot.layout().base(index));
	}

	private int source(int ordinal) {
		Segment segment = snapshot.segment(snapshot.layout().segmentOf(ordinal));
		return segment.source();
	}
}
