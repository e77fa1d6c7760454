package dev.chiplog.insight.difference;

import java.util.stream.Stream;

/// What of one field may turn out to be a difference.
sealed interface FieldCandidates permits FieldValues, NumberRanges {

	/// How many values were looked at.
	long looked();

	/// Whether all of the group has one value.
	boolean isUniform();

	/// A field, role word or built-in name.
	String field();

	/// How many values the group and the rest have.
	long distinct();

	/// The differences among them.
	Stream<Difference> differences(Score score);
}
