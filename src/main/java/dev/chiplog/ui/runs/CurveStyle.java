package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.query.Scale;
import java.time.ZoneId;

/// How curves are drawn.
///
/// @param axis what they are drawn against
/// @param smoothing how strongly they are smoothed, 0 for not at all
/// @param scale of the axis up
/// @param zone in which times are written
record CurveStyle(RunAxis axis, double smoothing, Scale scale, ZoneId zone) {
}
