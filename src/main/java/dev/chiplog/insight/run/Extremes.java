package dev.chiplog.insight.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Readings thinned for drawing: all of them as long as they are few, then the smallest and the largest of each bucket of neighbours, which
/// shows every spike as the whole would (U. Jugel et al., M4: A Visualization-Oriented Time Series Data Aggregation, 2014). One thread.
final class Extremes {
	/// So many readings are kept at most.
	static final int MOST = 4096;

	private final PointList kept = new PointList();
	private int width = 1;
	/** How many readings the bucket holds that is not full yet. */
	private int held;
	private double least;
	private double greatest;
	private double last;
	private @Nullable Place leastPlace;
	private @Nullable Place greatestPlace;
	private @Nullable Place lastPlace;
	private boolean leastFirst;

	void add(double value, Place place) {
		if (width == 1)
			kept.add(value, place);
		else
			hold(value, place);
		if (held == width)
			flush(kept);
		if (kept.size() == MOST)
			thin();
	}

	/// Of a bucket that is not full the last reading is told too.
	Points toPoints() {
		PointList all = new PointList();
		for (int i = 0; i < kept.size(); i++)
			all.add(kept, i);
		if (held == 0)
			return all.toPoints();
		Place end = lastPlace;
		boolean further = !Objects.equals(end, leastPlace) && !Objects.equals(end, greatestPlace);
		double value = last;
		flush(all);
		if (further && end != null)
			all.add(value, end);
		return all.toPoints();
	}

	private void hold(double value, Place place) {
		if (held == 0 || value < least) {
			least = value;
			leastPlace = place;
			leastFirst = held == 0;
		}
		if (held == 0 || value > greatest) {
			greatest = value;
			greatestPlace = place;
			leastFirst = held > 0;
		}
		last = value;
		lastPlace = place;
		held++;
	}

	/// Makes one bucket of two, or of four readings.
	private void thin() {
		int to = 0;
		for (int from = 0; from < MOST; from += 4) {
			int low = from;
			int high = from;
			for (int i = from + 1; i < from + 4; i++) {
				low = kept.value(i) < kept.value(low) ? i : low;
				high = kept.value(i) > kept.value(high) ? i : high;
			}
			kept.move(Math.min(low, high), to++);
			kept.move(Math.max(low, high), to++);
		}
		kept.cutTo(to);
		width = width == 1 ? 4 : 2 * width;
	}

	private void flush(PointList list) {
		if (leastPlace != null && greatestPlace != null) {
			list.add(leastFirst ? least : greatest, leastFirst ? leastPlace : greatestPlace);
			list.add(leastFirst ? greatest : least, leastFirst ? greatestPlace : leastPlace);
		}
		held = 0;
	}
}
