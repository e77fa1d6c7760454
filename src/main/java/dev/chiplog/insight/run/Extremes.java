package dev.chiplog.insight.run;

/// Readings thinned for drawing: all of them as long as they are few, then the smallest and the largest of each bucket of neighbours, which
/// shows every spike as the whole would (U. Jugel et al., M4: A Visualization-Oriented Time Series Data Aggregation, 2014). One thread.
final class Extremes {
	/// So many readings are kept at most.
	static final int MOST = 4096;

	private final PointList kept = new PointList();
	private PointList bucket = new PointList();
	private int width = 1;

	void add(double value, Place place) {
		if (width == 1)
			kept.add(value, place);
		else
			bucket.add(value, place);
		if (bucket.size() == width)
			flush();
		if (kept.size() == MOST)
			thin();
	}

	Points toPoints() {
		PointList all = new PointList();
		for (int i = 0; i < kept.size(); i++)
			all.add(kept, i);
		for (int i = 0; i < bucket.size(); i++)
			all.add(bucket, i);
		return all.toPoints();
	}

	/// Makes one bucket of two, or of four readings.
	private void thin() {
		int to = 0;
		for (int from = 0; from < MOST; from += 4) {
			int least = from;
			int greatest = from;
			for (int i = from + 1; i < from + 4; i++) {
				least = kept.value(i) < kept.value(least) ? i : least;
				greatest = kept.value(i) > kept.value(greatest) ? i : greatest;
			}
			kept.move(Math.min(least, greatest), to++);
			kept.move(Math.max(least, greatest), to++);
		}
		kept.cutTo(to);
		width = width == 1 ? 4 : 2 * width;
	}

	private void flush() {
		int least = 0;
		int greatest = 0;
		for (int i = 1; i < bucket.size(); i++) {
			least = bucket.value(i) < bucket.value(least) ? i : least;
			greatest = bucket.value(i) > bucket.value(greatest) ? i : greatest;
		}
		kept.add(bucket, Math.min(least, greatest));
		kept.add(bucket, Math.max(least, greatest));
		bucket = new PointList();
	}
}
