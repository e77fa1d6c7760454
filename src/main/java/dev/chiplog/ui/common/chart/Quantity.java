package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Amounts;
import java.util.Locale;

/// What numbers measure, and in which unit.
///
/// @param name `latency`
/// @param unit `ms`, `%`; empty for mere numbers
/// @param whole whether nothing lies between two whole numbers
public record Quantity(String name, String unit, boolean whole) {

	/// What may have fractions.
	public Quantity(String name, String unit) {
		this(name, unit, false);
	}

	/// How many of something there are.
	public static Quantity ofCounts(String name) {
		return new Quantity(name, "", true);
	}

	/// The numbers of a field, in the unit that its name ends in: those of `latency_ms` are milliseconds.
	public static Quantity ofField(String field) {
		return new Quantity(field, Amounts.of(field, Locale.ROOT).unit().strip());
	}

	/// A round step between numbers to label.
	///
	/// @param length of the stretch, above 0
	/// @param most at most so many numbers
	double step(double length, int most) {
		double step = RoundSteps.step(length, most);
		return whole ? Math.max(1, step) : step;
	}

	/// How an axis is labelled: `latency (ms)`.
	public String label() {
		return unit.isEmpty() ? name : name.isEmpty() ? unit : name + " (" + unit + ")";
	}

	/// A written number with the unit: `141 ms`, `2.83%`.
	public String with(String number) {
		return unit.isEmpty() ? number : unit.equals("%") ? number + unit : number + " " + unit;
	}
}
