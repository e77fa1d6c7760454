package dev.chiplog.insight.run;

/// Readings thinned for smoothing: all of them as long as they are few, then the mean of each bucket of neighbours, at the place of the last
/// of them. One thread.
final class Means {
	/// So many means are kept at most.
	static final int MOST = 4096;

	private final PointList kept = new PointList();
	private int width = 1;
	private double sum;
	private int count;

	void add(double value, Place place) {
		sum += value;
		if (++count < width)
			return;
		kept.add(sum / width, place);
		sum = 0;
		count = 0;
		if (kept.size() == MOST)
			halve();
	}

	/// What stands in a bucket that is not full is left out.
	Points toPoints() {
		return kept.toPoints();
	}

	/// How many readings each mean is of.
	int width() {
		return width;
	}

	private void halve() {
		for (int i = 0; i < MOST / 2; i++) {
			double mean = (kept.value(2 * i) + kept.value(2 * i + 1)) / 2;
			kept.move(2 * i + 1, i);
			kept.change(i, mean);
		}
		kept.cutTo(MOST / 2);
		width *= 2;
	}
}
