package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Amounts;
import java.util.Locale;

/// What numbers measure, and in which unit.
///
/// @param name `latency`
/// @param unit `ms`, `%`; empty for mere numbers
public record Quantity(String name, String unit) {

	/// The numbers of a field, in the unit that its name ends in: those of `latency_ms` are milliseconds.
	public static Quantity ofField(String field) {
		return new Quantity(field, Amounts.of(field, Locale.ROOT).unit().strip());
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
