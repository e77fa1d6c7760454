package dev.chiplog.engine.memory;

/// A sum of doubles that keeps what each addition rounds away, so that it comes out the same in any order.
///
/// Two doubles hold some 106 bits: D. E. Knuth's exact addition (The Art of Computer Programming 2, 4.2.2, theorem B) and T. J. Dekker's
/// pairs ("A floating-point technique for extending the available precision", Numerische Mathematik 18, 1971). One thread.
final class ExactSum {
	private double high;
	private double low;

	/// Adds a number.
	void add(double number) {
		double sum = high + number;
		double part = sum - high;
		double lost = high - (sum - part) + (number - part);
		high = sum;
		low += lost;
	}

	/// Adds a number so many times.
	void add(double number, long times) {
		double factor = (double) times;
		double product = number * factor;
		add(product);
		low += Math.fma(number, factor, -product);
	}

	/// The sum, rounded once.
	double toDouble() {
		return Double.isFinite(high) ? high + low : high;
	}
}
