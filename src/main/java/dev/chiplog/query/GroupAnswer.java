package dev.chiplog.query;

import java.util.List;
import java.util.OptionalLong;

/// Events grouped by the values of fields.
///
/// @param groups the largest first, ties by key
/// @param distinct how many groups there are, whether listed or not
/// @param total everything selected, as one group with no key
public record GroupAnswer(List<Group> groups, long distinct, Group total) {
	public GroupAnswer {
		groups = List.copyOf(groups);
	}

	/// One group.
	///
	/// @param key one text for each field; an empty text for events without the field
	/// @param count how many events
	/// @param errors how many of them are errors: level at least ERROR, or a status of at least 400 where there is no level
	/// @param numbers the statistics of the value field with the percentiles 50, 95 and 99; NaN when there are none
	/// @param distinct how many distinct values the field asked for has; 0 when none was asked for
	/// @param first the earliest time, epoch nanoseconds; empty when times were not asked for or no event has one
	/// @param last the latest time, in the same way
	public record Group(List<String> key, long count, long errors, Statistics numbers, long distinct, OptionalLong first,
			OptionalLong last) {
		public Group {
			key = List.copyOf(key);
		}

		/// Without distinct values and times.
		public Group(List<String> key, long count, long errors, Statistics numbers) {
			this(key, count, errors, numbers, 0, OptionalLong.empty(), OptionalLong.empty());
		}

		/// The share of errors, 0 to 1.
		public double errorRate() {
			return count == 0 ? 0 : (double) errors / count;
		}
	}
}
