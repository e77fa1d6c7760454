package dev.chiplog.ui.common;

import java.text.NumberFormat;
import java.util.Locale;

/// How the numbers of one field are written: three digits, and the unit that the field's name ends in.
///
/// @param locale whose digits and separators are written
/// @param unit with a blank before it; empty when the name tells none
public record Amounts(Locale locale, String unit) {
	private static final double DIGITS = 3;

	/// The numbers of the field: those of `latency_ms` are milliseconds.
	public static Amounts of(String field, Locale locale) {
		String name = field.toLowerCase(Locale.ROOT);
		return new Amounts(locale, switch (name.substring(name.lastIndexOf('_') + 1)) {
			case "ms", "millis" -> " ms";
			case "us", "micros" -> " µs";
			case "ns", "nanos" -> " ns";
			case "s", "sec", "secs", "seconds" -> " s";
			case "bytes" -> " B";
			case "kb" -> " kB";
			case "mb" -> " MB";
			case "gb" -> " GB";
			case "pct", "percent" -> " %";
			default -> "";
		});
	}

	/// The number with its unit: `141 ms`, `0.0123 s`.
	public String text(double number) {
		return plain(number) + unit;
	}

	/// The number alone.
	public String plain(double number) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		double size = number == 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
		format.setMaximumFractionDigits((int) Math.clamp(DIGITS - 1 - size, 0, 12));
		return format.format(number);
	}
}
