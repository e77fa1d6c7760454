package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Points;
import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Plot;
import java.util.List;
import java.util.Optional;

/// What one chart shows, and which event each place of it comes from.
///
/// @param remark what is particular about it, beside its title
/// @param readings what a click may hit
/// @param errors where errors are marked
record Curves(Plot plot, String remark, RunAxis along, List<Points> readings, List<Marked> errors) {
	/** A click may miss an error's line by so many pixels. */
	private static final double REACH = 5;
	private static final double FARTHEST = 40;

	Curves {
		readings = List.copyOf(readings);
		errors = List.copyOf(errors);
	}

	/// An event that is marked at a place of the axis across.
	record Marked(double at, EventId event) {
	}

	/// The event of the error, or else of the reading, that is nearest to a place; empty when none is near.
	///
	/// @param across value of the axis across
	/// @param up value of the axis up
	/// @param width of the chart in pixels
	/// @param height of the chart in pixels
	Optional<EventId> near(double across, double up, double width, double height) {
		double x = plot.across().share(across) * width;
		double y = plot.up().share(up) * height;
		double least = REACH;
		EventId found = null;
		for (Marked error : errors) {
			double away = Math.abs(plot.across().share(error.at) * width - x);
			if (away < least) {
				least = away;
				found = error.event;
			}
		}
		return found == null ? reading(x, y, width, height) : Optional.of(found);
	}

	private Optional<EventId> reading(double x, double y, double width, double height) {
		double least = FARTHEST;
		EventId found = null;
		for (Points points : readings)
			for (int i = 0; i < points.count(); i++) {
				double away = Math.hypot(away(plot.across(), points.along(along)[i], width, x),
						away(plot.up(), points.values()[i], height, y));
				if (away < least) {
					least = away;
					found = points.event(i);
				}
			}
		return Optional.ofNullable(found);
	}

	private static double away(Axis axis, double value, double length, double from) {
		return axis.share(value) * length - from;
	}
}
