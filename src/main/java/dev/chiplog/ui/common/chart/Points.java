package dev.chiplog.ui.common.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Places in a plot, from left to right.
///
/// The arrays are never written to once they are here; whoever takes them must not either.
///
/// @param across where each stands on the axis across, rising
/// @param up as many values on the axis up; NaN where there is none, which is a gap in a line
public record Points(double[] across, double[] up) {

	/// One value a bucket, each in the middle of its bucket.
	///
	/// @param from where the first bucket begins
	/// @param width of a bucket
	public static Points inBuckets(long from, long width, double[] up) {
		double[] across = new double[up.length];
		for (int bucket = 0; bucket < up.length; bucket++)
			across[bucket] = from + width * bucket + width / 2.0;
		return new Points(across, up);
	}

	/// How many there are.
	public int count() {
		return across.length;
	}

	/// The index of the point that has a value and stands nearest to the place; -1 when none has one.
	int nearest(double place) {
		int found = Arrays.binarySearch(across, place);
		int right = found < 0 ? -found - 1 : found;
		int left = right - 1;
		while (right < up.length && Double.isNaN(up[right]))
			right++;
		while (left >= 0 && Double.isNaN(up[left]))
			left--;
		if (right >= up.length)
			return left;
		return left < 0 || across[right] - place <= place - across[left] ? right : left;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Points(double[] places, double[] values) && Arrays.equals(across, places) && Arrays.equals(up, values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(across), Arrays.hashCode(up));
	}

	@Override
	public String toString() {
		return "Points" + List.of(across.length);
	}
}
