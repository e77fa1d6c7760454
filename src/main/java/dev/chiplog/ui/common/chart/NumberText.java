package dev.chiplog.ui.common.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// How a chart writes numbers: thousands apart, as many digits as tell them apart, very large and very small ones by a power of ten.
///
/// @param locale whose digits and separators are written
public record NumberText(Locale locale) {
	private static final int DIGITS = 4;
	private static final double LARGE = 1e12;
	private static final double SMALL = 1e-4;

	/// A number to read, with four digits that tell something: `85.93`, `1,383,729`, `2.9E-5`.
	public String text(double number) {
		double size = Math.abs(number);
		if (number == 0 || size >= SMALL && size < LARGE)
			return plain(number, number == 0 ? 0 : (int) Math.clamp(DIGITS - 1 - Math.floor(Math.log10(size)), 0, 2 * DIGITS));
		return power(number);
	}

	/// A tick's number, with the digits that the distance from tick to tick asks for.
	///
	/// @param step the distance, above 0
	String tick(double number, double step) {
		double size = Math.abs(number);
		if (step < SMALL / 10 || size >= LARGE)
			return number == 0 ? "0" : power(number);
		return plain(number, (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
	}

	private String plain(double number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(decimals);
		return format.format(number == 0 ? 0 : number);
	}

	private String power(double number) {
		return new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(locale)).format(number);
	}
}
