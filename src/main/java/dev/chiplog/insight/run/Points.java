package dev.chiplog.insight.run;

import dev.chiplog.record.EventId;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Some readings of one series, in their order.
///
/// The arrays are never written to once they are here; whoever takes them must not either.
///
/// @param values none of them NaN or infinite
/// @param places by axis, in the order of [RunAxis]: as many numbers as there are values; NaN for no place there
/// @param sources of the events
/// @param offsets of the events in their sources
public record Points(double[] values, double[][] places, int[] sources, long[] offsets) {

	/// How many there are.
	public int count() {
		return values.length;
	}

	/// Where all of them are on an axis; NaN for no place there.
	public double[] along(RunAxis axis) {
		return places[axis.ordinal()];
	}

	/// The event that says a value.
	public EventId event(int index) {
		return new EventId(sources[index], offsets[index]);
	}

	/// A value and where it is.
	public Reading reading(int index) {
		return new Reading(values[index], place(index));
	}

	/// Where a value is.
	public Place place(int index) {
		return new Place(along(RunAxis.STEP)[index], along(RunAxis.EPOCH)[index], along(RunAxis.TIME)[index], along(RunAxis.ORDER)[index],
				event(index));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Points(double[] others, double[][] elsewhere, int[] streams, long[] starts) && Arrays.equals(values, others)
				&& Arrays.deepEquals(places, elsewhere) && Arrays.equals(sources, streams) && Arrays.equals(offsets, starts);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(values), Arrays.deepHashCode(places), Arrays.hashCode(sources), Arrays.hashCode(offsets));
	}

	@Override
	public String toString() {
		return "Points[" + values.length + "]";
	}
}
