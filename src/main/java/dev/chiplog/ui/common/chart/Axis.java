package dev.chiplog.ui.common.chart;

import dev.chiplog.query.Scale;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How values map to places along one side of a plot, and how they are written there.
///
/// A place is a share of the side: 0 at the left or the bottom, 1 at the right or the top.
public sealed interface Axis {

	/// What is measured, with its unit; empty when that needs no word.
	String label();

	/// Where a value stands; outside of 0 to 1 for values beyond the ends.
	double share(double value);

	/// The value that stands at a place.
	double value(double share);

	/// Round values to label.
	///
	/// @param most at most about so many
	List<Tick> ticks(int most, Locale locale);

	/// A value as it is read from the plot.
	String text(double value, Locale locale);

	/// One labelled value.
	///
	/// @param strong whether it begins something, such as a day
	record Tick(double at, String label, boolean strong) {
	}

	/// Time; values are nanoseconds since the epoch.
	///
	/// @param from where it begins
	/// @param to where it ends
	/// @param bucket how long the stretches are that values stand for, the first of which begins at `from`; 0 for points in time
	/// @param zone on whose clocks times are written
	record Time(long from, long to, long bucket, ZoneId zone) implements Axis {
		@Override
		public String label() {
			return "";
		}

		@Override
		public double share(double value) {
			return to == from ? 0.5 : (value - from) / (double) (to - from);
		}

		@Override
		public double value(double share) {
			return from + share * (to - from);
		}

		@Override
		public List<Tick> ticks(int most, Locale locale) {
			return new TimeAxisText(this).ticks(most, locale);
		}

		@Override
		public String text(double value, Locale locale) {
			return new TimeAxisText(this).text(value);
		}

		/// Where the bucket begins in which a point in time lies; without buckets the point itself.
		public long floor(double value) {
			long nanos = nanos(value);
			return bucket == 0 ? nanos : from + Math.floorDiv(nanos - from, bucket) * bucket;
		}

		/// A point in time as exact as a double's digits are: to the microsecond in this age.
		static long nanos(double value) {
			return Math.round(value / 1000) * 1000;
		}
	}

	/// Numbers.
	///
	/// @param from the least, above 0 on a logarithmic scale
	/// @param to the greatest, above `from`
	record Amount(double from, double to, Scale scale, Quantity quantity) implements Axis {

		/// From 0 up to a round number at or above all values, or down to one where values are below 0; values that are no numbers are left
		/// out.
		public static Amount fromZero(Quantity quantity, DoubleStream values) {
			return AmountRange.of(values).fromZero(quantity);
		}

		/// From a round number below all values to one above them; values that are no numbers are left out, and on a logarithmic scale those
		/// that are not above 0.
		public static Amount around(Quantity quantity, Scale scale, DoubleStream values) {
			return switch (scale) {
				case LINEAR -> AmountRange.of(values).around(quantity);
				case LOGARITHMIC -> AmountRange.of(values.filter(value -> value > 0)).decades(quantity);
			};
		}

		@Override
		public String label() {
			return quantity.label();
		}

		@Override
		public double share(double value) {
			return switch (scale) {
				case LINEAR -> (value - from) / (to - from);
				case LOGARITHMIC -> value <= 0 ? Double.NaN : Math.log(value / from) / Math.log(to / from);
			};
		}

		@Override
		public double value(double share) {
			return switch (scale) {
				case LINEAR -> from + share * (to - from);
				case LOGARITHMIC -> from * Math.pow(to / from, share);
			};
		}

		@Override
		public List<Tick> ticks(int most, Locale locale) {
			NumberText text = new NumberText(locale);
			return switch (scale) {
				case LINEAR -> {
					double step = quantity.step(to - from, most);
					yield RoundSteps.linear(from, to, step).stream().map(at -> new Tick(at, text.tick(at, step), false)).toList();
				}
				case LOGARITHMIC -> RoundSteps.logarithmic(from, to, most).stream().map(at -> new Tick(at, text.text(at), false)).toList();
			};
		}

		@Override
		public String text(double value, Locale locale) {
			return quantity.with(new NumberText(locale).text(value));
		}
	}

	/// Names, each with a row of its own, from the top down; values are their numbers, from 0.
	record Names(List<String> names, String label) implements Axis {
		public Names {
			names = List.copyOf(names);
		}

		@Override
		public double share(double value) {
			return 1 - (value + 0.5) / names.size();
		}

		@Override
		public double value(double share) {
			return (1 - share) * names.size() - 0.5;
		}

		@Override
		public List<Tick> ticks(int most, Locale locale) {
			return IntStream.range(0, names.size()).mapToObj(index -> new Tick(index, names.get(index), false)).toList();
		}

		@Override
		public String text(double value, Locale locale) {
			return names.get(Math.clamp(Math.round(value), 0, names.size() - 1));
		}
	}
}
