package dev.chiplog.insight.run;

import dev.chiplog.record.EventId;

/// Where in a run something is.
///
/// @param step NaN when the run counts none, or none yet
/// @param epoch NaN when the run counts none, or none yet
/// @param time nanoseconds since the epoch of computers, exact to the microsecond; NaN when the event has none
/// @param order which event with metrics it is in its run, from 1
/// @param event the event that says so
public record Place(double step, double epoch, double time, double order, EventId event) {

	/// Where it is on an axis; NaN when it has no place there.
	public double along(RunAxis axis) {
		return switch (axis) {
			case STEP -> step;
			case EPOCH -> epoch;
			case TIME -> time;
			case ORDER -> order;
		};
	}
}
