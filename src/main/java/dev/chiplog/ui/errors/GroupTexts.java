package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.Whereabouts;
import dev.chiplog.query.Pattern;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/// How groups are written in the user's language.
record GroupTexts(Messages messages, Numbers numbers) {

	GroupTexts(Messages messages) {
		this(messages, new Numbers(messages.locale()));
	}

	/// What the events have in common.
	Template template(GroupKey key) {
		return switch (key) {
			case GroupKey.OfPattern(Pattern pattern) -> Template.of(pattern.text());
			case GroupKey.OfStatus(String status) -> new Template(List.of(messages.text("key.status", status)));
			case GroupKey.OfLevel(String level) ->
				new Template(List.of(level.isEmpty() ? messages.text("key.none") : messages.text("key.level", level)));
		};
	}

	/// The type of the exception without its package; empty when there is none.
	String exception(PatternGroup group) {
		return group.exceptions().stream().findFirst().map(type -> type.substring(type.lastIndexOf('.') + 1)).orElse("");
	}

	/// Where the events happened, as the first role tells: the value, or how many there are.
	String where(PatternGroup group) {
		return group.where().isEmpty() ? "" : where(group.where().getFirst());
	}

	/// Where they happened, as all roles tell, one a line.
	String everywhere(PatternGroup group) {
		return group.where().stream()
				.map(place -> place.distinct() == 1 ? messages.text("where." + place.role().word()) + ": " + place.value() : where(place))
				.collect(Collectors.joining("\n"));
	}

	/// A mark in a word.
	String mark(Mark mark) {
		return switch (mark) {
			case Mark.Fresh() -> messages.text("mark.new");
			case Mark.Passing(long nanos) -> messages.text("mark.passed", numbers.lasting(nanos));
			case Mark.Spike(long times) -> "×" + numbers.count(times);
			case Mark.Gone() -> messages.text("mark.gone");
		};
	}

	/// A mark in a sentence.
	String explained(Mark mark) {
		return switch (mark) {
			case Mark.Fresh() -> messages.text("mark.new.why");
			case Mark.Passing(long nanos) -> messages.text("mark.passed.why", numbers.lasting(nanos));
			case Mark.Spike(long times) -> messages.text("mark.spike.why", numbers.count(times));
			case Mark.Gone() -> messages.text("mark.gone.why");
		};
	}

	private String where(Whereabouts place) {
		return place.distinct() == 1
				? place.value()
				: messages.text("where." + place.role().word() + ".many", numbers.count(place.distinct()));
	}
}
