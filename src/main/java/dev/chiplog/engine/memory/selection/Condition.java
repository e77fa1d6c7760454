package dev.chiplog.engine.memory.selection;

import dev.chiplog.engine.memory.value.Reference;
import java.util.List;

/// A filter whose names, times and patterns are worked out, ready to be evaluated segment by segment.
sealed interface Condition {

	/// Whether it looks into the raw text of events, and at nothing else.
	default boolean searches() {
		return this instanceof Containing || this instanceof Finding;
	}

	/// Every event, or none.
	record Always(boolean selected) implements Condition {
	}

	/// Events that all select.
	record All(List<Condition> operands) implements Condition {
	}

	/// Events that any selects.
	record Any(List<Condition> operands) implements Condition {
	}

	/// Events that the operand does not select.
	record None(Condition operand) implements Condition {
	}

	/// What has no condition inside; what it selects in a sealed segment is kept.
	sealed interface Leaf extends Condition {
	}

	/// Events whose value passes the test.
	record Values(Reference reference, ValueTest test) implements Leaf {
	}

	/// Events whose raw text contains the phrase, whatever the case.
	record Containing(String phrase) implements Leaf {
	}

	/// Events whose raw text the pattern finds, trailing line ends left out so that `$` means the end of the event.
	record Finding(com.google.re2j.Pattern pattern) implements Leaf {
	}
}
