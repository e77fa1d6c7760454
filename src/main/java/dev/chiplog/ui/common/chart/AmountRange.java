package dev.chiplog.ui.common.chart;

import dev.chiplog.query.Scale;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/// From the least to the greatest of some numbers, and the axes that have room for them.
///
/// @param least above `greatest` when there is none
record AmountRange(double least, double greatest) {
	private static final int STEPS = 5;

	/// Of the finite ones among the values.
	static AmountRange of(DoubleStream values) {
		DoubleSummaryStatistics statistics = values.filter(Double::isFinite).summaryStatistics();
		return new AmountRange(statistics.getMin(), statistics.getMax());
	}

	/// With 0, and with round ends.
	Axis.Amount fromZero(Quantity quantity) {
		return rounded(quantity, isEmpty() ? 0 : Math.min(0, least), isEmpty() ? 1 : Math.max(0, greatest));
	}

	/// With round ends.
	Axis.Amount around(Quantity quantity) {
		return isEmpty() ? rounded(quantity, 0, 1) : rounded(quantity, least, greatest);
	}

	/// On a logarithmic scale; with round ends of one digit.
	Axis.Amount decades(Quantity quantity) {
		if (isEmpty())
			return new Axis.Amount(1, 10, Scale.LOGARITHMIC, quantity);
		double low = Math.pow(10, Math.floor(Math.log10(least)));
		double high = Math.pow(10, Math.floor(Math.log10(greatest)));
		double from = low * Math.floor(least / low + 1e-9);
		double to = high * Math.ceil(greatest / high - 1e-9);
		return new Axis.Amount(from, to > from ? to : from * 10, Scale.LOGARITHMIC, quantity);
	}

	private boolean isEmpty() {
		return !(least <= greatest);
	}

	private static Axis.Amount rounded(Quantity quantity, double from, double to) {
		// a single value stands in the middle, or over 0 on an axis that begins there
		double length = to > from ? to - from : from == 0 ? 1 : Math.abs(from) * 0.1;
		double high = to > from ? to : to + length;
		double low = to > from || from == 0 ? from : from - length;
		double step = quantity.step(high - low, STEPS);
		return new Axis.Amount(RoundSteps.multiple(Math.floor(low / step + 1e-9), step),
				RoundSteps.multiple(Math.ceil(high / step - 1e-9), step), Scale.LINEAR, quantity);
	}
}
