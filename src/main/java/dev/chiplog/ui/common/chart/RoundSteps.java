package dev.chiplog.ui.common.chart;

import java.util.ArrayList;
import java.util.List;

/// Round numbers between two others: 1, 2 or 5 times a power of ten apart, or on a logarithmic scale the powers of ten and what is between.
final class RoundSteps {
	private static final double[] FACTORS = {1, 2, 5, 10};
	private static final double[][] IN_DECADE = {{1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 5}, {1, 3}, {1}};
	private static final double SLACK = 1e-9;

	private RoundSteps() {
	}

	/// The smallest round step with which at most so many numbers lie in the stretch.
	///
	/// @param length of the stretch, above 0
	/// @param most at least 2
	static double step(double length, int most) {
		double least = length / Math.max(1, most - 1);
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		for (double factor : FACTORS)
			if (factor * power >= least * (1 - SLACK))
				return factor * power;
		return FACTORS[FACTORS.length - 1] * power;
	}

	/// The multiples of a step from the one number to the other, both included.
	static List<Double> linear(double from, double to, double step) {
		List<Double> numbers = new ArrayList<>();
		double first = Math.ceil(from / step - SLACK);
		double last = Math.floor(to / step + SLACK);
		for (double multiple = first; multiple <= last; multiple++)
			numbers.add(multiple(multiple, step));
		return numbers;
	}

	/// So many steps; a division by the inverse keeps 3 times 0.1 from becoming 0.30000000000000004, and adding 0 keeps none
	/// from becoming -0.
	static double multiple(double count, double step) {
		return (step < 1 ? count / Math.rint(1 / step) : count * step) + 0.0;
	}

	/// Round numbers of a logarithmic scale, at most about so many: the more room, the more of each decade.
	///
	/// @param from above 0
	static List<Double> logarithmic(double from, double to, int most) {
		int first = (int) Math.floor(Math.log10(from) + SLACK);
		int last = (int) Math.ceil(Math.log10(to) - SLACK);
		for (double[] factors : IN_DECADE) {
			List<Double> numbers = decades(from, to, first, last, factors, 1);
			if (numbers.size() <= most)
				return numbers;
		}
		return decades(from, to, first, last, new double[]{1}, Math.ceilDiv(last - first, Math.max(1, most - 1)));
	}

	private static List<Double> decades(double from, double to, int first, int last, double[] factors, int every) {
		List<Double> numbers = new ArrayList<>();
		for (int decade = first; decade <= last; decade += every)
			for (double factor : factors) {
				double number = decade < 0 ? factor / Math.pow(10, -decade) : factor * Math.pow(10, decade);
				if (number >= from * (1 - SLACK) && number <= to * (1 + SLACK))
					numbers.add(number);
			}
		return numbers;
	}
}
