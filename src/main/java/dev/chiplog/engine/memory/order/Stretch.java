package dev.chiplog.engine.memory.order;

/// A part of the time order that comes wholly behind the stretch before it.
sealed interface Stretch {

	/// One segment whose slots are in time order as they are.
	///
	/// @param segment its index in the dataset
	record Straight(int segment) implements Stretch {
	}

	/// Segments that overlap in time, or that go back in it.
	///
	/// @param segments their indexes in the dataset
	/// @param ordinals their events in time order
	record Woven(int[] segments, int[] ordinals) implements Stretch {
	}
}
