package dev.chiplog.ui.common.chart;

import java.util.Locale;

/// What numbers measure, and in which unit.
///
/// @param name `latency`
/// @param unit `ms`, `%`; empty for mere numbers
public record Quantity(String name, String unit) {

	/// The numbers of a field, in the unit that its name ends in: those of `latency_ms` are milliseconds.
	public static Quantity ofField(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		return new Quantity(field, switch (name.substring(name.lastIndexOf('_') + 1)) {
			case "ms", "millis" -> "ms";
			case "us", "micros" -> "µs";
			case "ns", "nanos" -> "ns";
			case "s", "sec", "secs", "seconds" -> "s";
			case "bytes" -> "B";
			case "kb" -> "kB";
			case "mb" -> "MB";
			case "gb" -> "GB";
			case "pct", "percent" -> "%";
			default -> "";
		});
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
