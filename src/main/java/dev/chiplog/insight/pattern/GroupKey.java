package dev.chiplog.insight.pattern;

import dev.chiplog.query.Pattern;

/// What the events of a group have in common.
public sealed interface GroupKey {

	/// The pattern of their messages.
	record OfPattern(Pattern pattern) implements GroupKey {
	}

	/// Their status: they have no pattern.
	record OfStatus(String status) implements GroupKey {
	}

	/// Their level: they have neither a pattern nor a status.
	///
	/// @param level its name; empty when they have none either
	record OfLevel(String level) implements GroupKey {
	}

	/// The pattern, the status or the level as a text.
	default String text() {
		return switch (this) {
			case OfPattern(Pattern pattern) -> pattern.text();
			case OfStatus(String status) -> status;
			case OfLevel(String level) -> level;
		};
	}
}
