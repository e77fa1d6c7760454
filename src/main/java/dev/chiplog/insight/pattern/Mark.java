package dev.chiplog.insight.pattern;

/// What is remarkable about when the events of a group happened.
public sealed interface Mark {

	/// None happened before the last part of the span of the dataset.
	record Fresh() implements Mark {
	}

	/// They came and went: none happened in the first part of the span of the dataset, and none in the last.
	///
	/// @param nanos how long lay between the first and the last
	record Passing(long nanos) implements Mark {
	}

	/// At their height they were so many times as frequent as they used to be before.
	///
	/// @param times rounded, at least 3
	record Spike(long times) implements Mark {
	}

	/// None happened in the last part of the span of the dataset, though they should have if they went on.
	record Gone() implements Mark {
	}

	/// The mark as programs are told: `new`, `×38`, `gone`; what passed is gone.
	default String word() {
		return switch (this) {
			case Fresh() -> "new";
			case Spike(long times) -> "×" + times;
			case Passing(long _),Gone() -> "gone";
		};
	}
}
