package dev.chiplog.query;

import java.util.List;

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
	public record Group(List<String> key, long count, long errors, Statistics numbers) {
		public Group {
			key = List.copyOf(key);
		}

		/// The share of errors, 0 to 1.
		public double errorRate() {
			return count == 0 ? 0 : (double) errors / count;
		}
	}
}
