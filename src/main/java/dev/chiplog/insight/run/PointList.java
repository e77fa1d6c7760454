package dev.chiplog.insight.run;

import java.util.Arrays;

/// A growing list of readings. One thread.
final class PointList {
	private static final RunAxis[] ALONG = RunAxis.values();
	private static final int AXES = ALONG.length;

	private double[] values = new double[16];
	private final double[][] places = new double[AXES][16];
	private int[] sources = new int[16];
	private long[] offsets = new long[16];
	private int size;

	int size() {
		return size;
	}

	double value(int index) {
		return values[index];
	}

	void add(double value, Place place) {
		reserve();
		values[size] = value;
		for (RunAxis axis : ALONG)
			places[axis.ordinal()][size] = place.along(axis);
		sources[size] = place.event().source();
		offsets[size++] = place.event().offset();
	}

	void add(PointList other, int index) {
		reserve();
		copy(other, index, size++);
	}

	/// Moves a reading to an earlier place.
	void move(int index, int to) {
		copy(this, index, to);
	}

	void change(int index, double value) {
		values[index] = value;
	}

	/// Forgets the readings behind the first ones.
	void cutTo(int fewer) {
		size = fewer;
	}

	Points toPoints() {
		double[][] cut = new double[AXES][];
		for (int axis = 0; axis < AXES; axis++)
			cut[axis] = Arrays.copyOf(places[axis], size);
		return new Points(Arrays.copyOf(values, size), cut, Arrays.copyOf(sources, size), Arrays.copyOf(offsets, size));
	}

	private void copy(PointList other, int index, int to) {
		values[to] = other.values[index];
		for (int axis = 0; axis < AXES; axis++)
			places[axis][to] = other.places[axis][index];
		sources[to] = other.sources[index];
		offsets[to] = other.offsets[index];
	}

	private void reserve() {
		if (size < values.length)
			return;
		int more = 2 * size;
		values = Arrays.copyOf(values, more);
		for (int axis = 0; axis < AXES; axis++)
			places[axis] = Arrays.copyOf(places[axis], more);
		sources = Arrays.copyOf(sources, more);
		offsets = Arrays.copyOf(offsets, more);
	}
}
