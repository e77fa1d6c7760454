package dev.chiplog.ui.events;

import java.util.Arrays;

/// How wide columns are: as their texts ask, and narrower, the widest first, where the message would have no room.
///
/// @param least the width below which no column shrinks
record ColumnWidths(double least) {

	/// The widths that add up to the room, or to less where all get what they ask for; to more where all are at their least.
	///
	/// @param asked what each column would take, in pixels
	double[] fit(double[] asked, double room) {
		double limit = limit(asked, room);
		return Arrays.stream(asked).map(width -> Math.min(width, limit)).toArray();
	}

	/// The width at which columns are cut so that all fit the room: the level to which water would fill them.
	private double limit(double[] asked, double room) {
		double[] sorted = Arrays.stream(asked).sorted().toArray();
		double rest = room;
		for (int column = 0; column < sorted.length; column++) {
			double equal = rest / (sorted.length - column);
			if (sorted[column] > equal)
				return Math.max(least, Math.floor(equal));
			rest -= sorted[column];
		}
		return Double.MAX_VALUE;
	}
}
