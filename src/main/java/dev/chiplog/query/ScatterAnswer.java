package dev.chiplog.query;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where each event lies on a plane.
///
/// @param count how many selected events have a value on both sides
/// @param clouds one a series, in the order of [HeatMap#sheets]; none when there are more events than were wanted
/// @param left how many series are left out, whose events are in the last cloud
public record ScatterAnswer(long count, List<Cloud> clouds, long left) {
	public ScatterAnswer {
		clouds = List.copyOf(clouds);
	}

	/// The events of one series.
	///
	/// The arrays are never written to once they are here; whoever takes them must not either.
	///
	/// @param name as that of a [HeatMap.Sheet]
	/// @param across rising; times are nanoseconds since the epoch, as exact as a double's digits are
	/// @param up as many; finite, as all are
	public record Cloud(String name, double[] across, double[] up) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Cloud(String named, double[] right, double[] above) && name.equals(named)
					&& Arrays.equals(across, right) && Arrays.equals(up, above);
		}

		@Override
		public int hashCode() {
			return Objects.hash(name, Arrays.hashCode(across), Arrays.hashCode(up));
		}

		@Override
		public String toString() {
			return "Cloud" + List.of(name, across.length);
		}
	}
}
