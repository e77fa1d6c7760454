package dev.chiplog.query;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Something that a view may ask of a dataset; a value, so that equal questions have equal answers on the same dataset.
///
/// @param <A> the type of the answer
@SuppressWarnings("unused")
public sealed interface Question<A> {

	/// How many events the filter selects.
	record Count(Filter filter) implements Question<Long> {
	}

	/// The rows from `first` (0-based among the selected ones, in the order) on, at most `most`.
	///
	/// @param columns fields, role words or built-in names whose values are wanted
	record Rows(Filter filter, RowOrder order, long first, int most, List<String> columns) implements Question<Page> {
		public Rows {
			columns = List.copyOf(columns);
		}
	}

	/// The rows that the view begins with, as soon as `least` of them are found: text is searched in the order in which it is shown, and
	/// no further. Fewer than `least` are all that there are.
	///
	/// Only in the order of time, forward or backward, are rows found before all are known.
	///
	/// @param most how many rows are wanted at most
	/// @param columns as in [Rows]
	record FirstRows(Filter filter, RowOrder order, int least, int most, List<String> columns) implements Question<List<PageRow>> {
		public FirstRows {
			columns = List.copyOf(columns);
		}
	}

	/// The values of a field among the selected events with their counts, the most frequent first, ties by value.
	///
	/// @param containing only values that contain this text, whatever the case; empty for all
	/// @param most how many values are wanted
	record Facet(Filter filter, String field, String containing, int most) implements Question<FacetAnswer> {
	}

	/// The values of a field that more than one in `most` of the selected events with the field has; for texts left on disk too, however many
	/// there are.
	///
	/// @param most at least 1
	record Frequent(Filter filter, String field, int most) implements Question<FrequentAnswer> {
	}

	/// How often given values of a field occur among the selected events; for texts left on disk too, read once.
	record Occurrences(Filter filter, String field, List<String> values) implements Question<FrequentAnswer> {
		public Occurrences {
			values = List.copyOf(values);
		}
	}

	/// How many selected events fall into each time bucket, split by the values of a field.
	///
	/// @param from the start of the first bucket, epoch nanoseconds; null for the earliest event of the whole dataset
	/// @param to the end (excluded) of the last bucket; null for just behind the latest event of the whole dataset
	/// @param buckets at most how many buckets; the width is rounded up to a round duration (1, 2, 5, 10, 15, 30 s, …) and borders are
	///        multiples of it on the clocks of the zone that is shown (as they stand at `from`)
	/// @param splitBy a field, role word or built-in; null for no split
	/// @param most at most how many series; of more values the smallest are added up under the name `other`
	record TimeHistogram(Filter filter, @Nullable Long from, @Nullable Long to, int buckets, @Nullable String splitBy,
			int most) implements Question<Histogram> {
		private static final int MOST_TO_TELL_APART = 12;

		/// In as many series as a chart can tell apart.
		public TimeHistogram(Filter filter, @Nullable Long from, @Nullable Long to, int buckets, @Nullable String splitBy) {
			this(filter, from, to, buckets, splitBy, MOST_TO_TELL_APART);
		}
	}

	/// Count, mean, extremes and percentiles of a numeric field among the selected events; exact.
	///
	/// @param percentiles each from 0 to 100, in any order
	record Numbers(Filter filter, String field, List<Double> percentiles) implements Question<Statistics> {
		public Numbers {
			percentiles = List.copyOf(percentiles);
		}
	}

	/// How the values of a numeric field spread over bins from the smallest to the largest among the selected events; on a logarithmic scale
	/// only values above 0 count.
	record Spread(Filter filter, String field, int bins, Scale scale) implements Question<Distribution> {
		/// Over equally wide bins.
		public Spread(Filter filter, String field, int bins) {
			this(filter, field, bins, Scale.LINEAR);
		}
	}

	/// Every distinct finite value of a numeric field among the selected events with its count, in rising order: what exact measures of two
	/// distributions are made from.
	record SortedNumbers(Filter filter, String field) implements Question<NumberTally> {
	}

	/// What the selected events are like in each time bucket: how many, how many errors, and the statistics of a numeric field, split by
	/// the values of a field.
	///
	/// @param from as in [TimeHistogram]
	/// @param to as in [TimeHistogram]
	/// @param buckets as in [TimeHistogram]
	/// @param value a numeric field; null for counts only
	/// @param splitBy a field, role word or built-in; null for no split
	/// @param most how many series are wanted, those with most events first; the rest is left out
	record Trends(Filter filter, @Nullable Long from, @Nullable Long to, int buckets, @Nullable String value, @Nullable String splitBy,
			int most) implements Question<TrendAnswer> {
	}

	/// How many of the selected events are in each cell of a plane: a heat map of numbers over time, the density of two numbers.
	///
	/// Only events with a value on both sides have a place; on a logarithmic scale only values above 0 count.
	///
	/// @param splitBy a field, role word or built-in; null for no split
	/// @param most how many series are told apart, those with most events
	record Heat(Filter filter, Dimension across, Dimension up, @Nullable String splitBy, int most) implements Question<HeatMap> {
	}

	/// Where each of the selected events lies on a plane, if they are not too many; the places of [Heat], but without cells.
	///
	/// @param splitBy as in [Heat]
	/// @param series as `most` in [Heat]
	/// @param most with more events than this, only their count is told
	record Scatter(Filter filter, Dimension across, Dimension up, @Nullable String splitBy, int series,
			int most) implements Question<ScatterAnswer> {
	}

	/// The selected events grouped by the values of one or two fields.
	///
	/// @param value a numeric field to take the statistics of; null for counts only
	/// @param distinct a field whose distinct values are counted; null for none
	/// @param times whether the first and the last time of each group are wanted
	/// @param most how many groups are wanted, the largest first, ties by key
	record Groups(Filter filter, List<String> by, @Nullable String value, @Nullable String distinct, boolean times,
			int most) implements Question<GroupAnswer> {
		public Groups {
			by = List.copyOf(by);
		}

		/// Counts, errors and the statistics of a value.
		public Groups(Filter filter, List<String> by, @Nullable String value, int most) {
			this(filter, by, value, null, false, most);
		}
	}

	/// What the selected events are like that share a value of a field: how many, from when to when, and the values that they have in others.
	///
	/// @param by a field, role word or built-in name
	/// @param with fields, role words or built-in names whose values are wanted
	/// @param most how many values of each are wanted
	record Profiles(Filter filter, String by, List<String> with, int most) implements Question<List<Profile>> {
		public Profiles {
			with = List.copyOf(with);
		}
	}

	/// How many events the filter selects, and from when to when they happened.
	record Span(Filter filter) implements Question<Extent> {
	}

	/// The patterns that the selected events are of, the most frequent first, ties by text.
	record Patterns(Filter filter) implements Question<PatternAnswer> {
	}

	/// What stands in the variable places of a pattern among the selected events that are of it, one answer for each place in order.
	///
	/// @param pattern its text
	/// @param most how many values of each place are wanted
	record Variables(Filter filter, String pattern, int most) implements Question<List<FacetAnswer>> {
	}

	/// One event with every field and its text; empty when the dataset does not hold it.
	record One(EventId id) implements Question<java.util.Optional<Event>> {
	}

	/// The events before and behind one in its own source, whatever any filter, in the order of the source, the one included.
	record Around(EventId id, int before, int behind) implements Question<List<Event>> {
	}

	/// At which row (0-based among the selected ones, in the order) an event stands; empty when the filter does not select it.
	record RowOf(EventId id, Filter filter, RowOrder order) implements Question<OptionalLong> {
	}

	/// The next row at or behind (or at or before) `from` that a second filter selects too; empty when there is none.
	///
	/// @param from 0-based among the rows that the first filter selects, in the order
	record Find(Filter filter, RowOrder order, Filter wanted, long from, boolean forward) implements Question<OptionalLong> {
	}

	/// What fields the dataset has.
	record Fields() implements Question<List<FieldInfo>> {
	}

	/// The dataset at a glance.
	record Overview() implements Question<Summary> {
	}
}
