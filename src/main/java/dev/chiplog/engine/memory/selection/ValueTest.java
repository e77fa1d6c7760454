package dev.chiplog.engine.memory.selection;

import dev.chiplog.engine.memory.search.RequiredText;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Wildcard;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a clause demands of the value of its field; equal tests accept equal values, so that answers can be kept by test.
sealed interface ValueTest {

	/// Whether a time, in nanoseconds since the epoch, is accepted.
	default boolean time(long nanos) {
		return text(Long.toString(nanos));
	}

	/// Whether a level is accepted.
	default boolean level(Level level) {
		return text(level.name());
	}

	/// Whether a whole number is accepted.
	default boolean whole(long number) {
		return text(Long.toString(number));
	}

	/// Whether a number with a fraction is accepted.
	default boolean decimal(double number) {
		return text(new Value.Decimal(number).asText());
	}

	/// Whether a text is accepted.
	boolean text(String text);

	/// What every accepted text contains, whatever the case.
	default RequiredText required() {
		return RequiredText.NOTHING;
	}

	/// A test that accepts, of numbers or times, all from one to another, if any.
	///
	/// A side is negative for values less than every accepted one, 0 for accepted ones, positive for larger ones.
	sealed interface Interval extends ValueTest {

		/// Whether numbers have sides.
		boolean ordersNumbers();

		/// Whether times have sides.
		boolean ordersTimes();

		/// The side of a whole number.
		int side(long number);

		/// The side of a number with a fraction.
		int side(double number);

		/// The side of a time, in nanoseconds since the epoch.
		int sideOfTime(long nanos);
	}

	/// Any value.
	record Anything() implements ValueTest {
		@Override
		public boolean text(String text) {
			return true;
		}
	}

	/// Values that compare so to one; [Operator#NOT_EQUAL] is for the caller to negate, since it also wants events without a value.
	record Comparison(Operator operator, Operand operand) implements Interval {
		@Override
		public boolean ordersNumbers() {
			return operand.number() != null && operator != Operator.NOT_EQUAL;
		}

		@Override
		public boolean ordersTimes() {
			return operand.nanos() != null && operator != Operator.NOT_EQUAL;
		}

		@Override
		public int side(long number) {
			return side(operand.compared(number));
		}

		@Override
		public int side(double number) {
			return side(operand.compared(number));
		}

		@Override
		public int sideOfTime(long nanos) {
			return side(operand.comparedTime(nanos));
		}

		private int side(int sign) {
			return accepts(sign) ? 0 : switch (operator) {
				case EQUAL, HAS, NOT_EQUAL -> sign;
				case LESS, AT_MOST -> 1;
				case GREATER, AT_LEAST -> -1;
			};
		}

		@Override
		public boolean time(long nanos) {
			return accepts(operand.comparedTime(nanos));
		}

		@Override
		public boolean level(Level level) {
			return accepts(operand.compared(level));
		}

		@Override
		public boolean whole(long number) {
			return accepts(operand.compared(number));
		}

		@Override
		public boolean decimal(double number) {
			return accepts(operand.compared(number));
		}

		@Override
		public boolean text(String text) {
			return accepts(operand.compared(text));
		}

		@Override
		public RequiredText required() {
			return switch (operator) {
				case EQUAL, HAS -> RequiredText.phrase(operand.text());
				case NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> RequiredText.NOTHING;
			};
		}

		private boolean accepts(int sign) {
			return switch (operator) {
				case EQUAL, HAS -> sign == 0;
				case NOT_EQUAL -> sign != 0;
				case LESS -> sign < 0;
				case AT_MOST -> sign <= 0;
				case GREATER -> sign > 0;
				case AT_LEAST -> sign >= 0;
			};
		}
	}

	/// Texts that contain another, whatever the case.
	///
	/// @param lower the other in lower case
	record Containing(String lower) implements ValueTest {
		@Override
		public boolean text(String text) {
			return text.toLowerCase(Locale.ROOT).contains(lower);
		}

		@Override
		public RequiredText required() {
			return RequiredText.phrase(lower);
		}
	}

	/// Values that one of several tests accepts.
	record AnyOf(List<ValueTest> tests) implements ValueTest {
		@Override
		public boolean time(long nanos) {
			return tests.stream().anyMatch(test -> test.time(nanos));
		}

		@Override
		public boolean level(Level level) {
			return tests.stream().anyMatch(test -> test.level(level));
		}

		@Override
		public boolean whole(long number) {
			return tests.stream().anyMatch(test -> test.whole(number));
		}

		@Override
		public boolean decimal(double number) {
			return tests.stream().anyMatch(test -> test.decimal(number));
		}

		@Override
		public boolean text(String text) {
			return tests.stream().anyMatch(test -> test.text(text));
		}

		@Override
		public RequiredText required() {
			return RequiredText.oneOf(tests.stream().map(ValueTest::required).toList());
		}
	}

	/// Values from one to another, both included.
	record Range(Operand from, Operand to) implements Interval {
		@Override
		public boolean ordersNumbers() {
			return from.number() != null && to.number() != null;
		}

		@Override
		public boolean ordersTimes() {
			return from.nanos() != null && to.nanos() != null;
		}

		@Override
		public int side(long number) {
			return from.compared(number) < 0 ? -1 : Math.max(to.compared(number), 0);
		}

		@Override
		public int side(double number) {
			return from.compared(number) < 0 ? -1 : Math.max(to.compared(number), 0);
		}

		@Override
		public int sideOfTime(long nanos) {
			return from.comparedTime(nanos) < 0 ? -1 : Math.max(to.comparedTime(nanos), 0);
		}

		@Override
		public boolean time(long nanos) {
			return from.comparedTime(nanos) >= 0 && to.comparedTime(nanos) <= 0;
		}

		@Override
		public boolean level(Level level) {
			return from.compared(level) >= 0 && to.compared(level) <= 0;
		}

		@Override
		public boolean whole(long number) {
			return from.compared(number) >= 0 && to.compared(number) <= 0;
		}

		@Override
		public boolean decimal(double number) {
			return from.compared(number) >= 0 && to.compared(number) <= 0;
		}

		@Override
		public boolean text(String text) {
			return from.compared(text) >= 0 && to.compared(text) <= 0;
		}
	}

	/// Texts in which a regular expression finds something, in RE2's syntax; it matches in linear time.
	record Finding(com.google.re2j.Pattern pattern) implements ValueTest {
		@Override
		public boolean text(String text) {
			return pattern.matcher(text).find();
		}

		@Override
		public RequiredText required() {
			return RequiredText.ofPattern(pattern);
		}
	}

	/// Values that match a wildcard as text.
	///
	/// @param spelling what the wildcard was made from, by which tests compare
	record Matching(String spelling, Wildcard wildcard) implements ValueTest {
		static Matching of(String spelling) {
			return new Matching(spelling, Wildcard.compile(spelling));
		}

		@Override
		public boolean text(String text) {
			return wildcard.matches(text);
		}

		@Override
		public RequiredText required() {
			return RequiredText.each(List.of(spelling.split("[*?]+")));
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Matching matching && spelling.equals(matching.spelling);
		}

		@Override
		public int hashCode() {
			return spelling.hashCode();
		}
	}

	/// Numbers from a least one on; never a text.
	record NumberAtLeast(long least) implements Interval {
		@Override
		public boolean ordersNumbers() {
			return true;
		}

		@Override
		public boolean ordersTimes() {
			return false;
		}

		@Override
		public int side(long number) {
			return whole(number) ? 0 : -1;
		}

		@Override
		public int side(double number) {
			return decimal(number) ? 0 : -1;
		}

		@Override
		public int sideOfTime(long nanos) {
			return -1;
		}

		@Override
		public boolean time(long nanos) {
			return false;
		}

		@Override
		public boolean level(Level level) {
			return false;
		}

		@Override
		public boolean whole(long number) {
			return number >= least;
		}

		@Override
		public boolean decimal(double number) {
			return number >= (double) least;
		}

		@Override
		public boolean text(String text) {
			return false;
		}
	}
}
