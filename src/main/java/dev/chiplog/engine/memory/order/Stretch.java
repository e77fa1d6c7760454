package dev.chiplog.engine.memory.order;

import java.util.List;

/// A part of the time order that comes wholly behind the stretch before it.
sealed interface Stretch {

	/// One segment whose slots are in time order as they are.
	///
	/// @param segment its index in the dataset
	record Straight(int segment) implements Stretch {
	}

	/// Segments that overlap in time, or that go back in it.
	///
	/// @param runs their events, segment by segment in the order of the dataset
	record Woven(List<Run> runs) implements Stretch {
	}
}
