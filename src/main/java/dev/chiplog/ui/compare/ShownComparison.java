package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Windows;
import dev.chiplog.workspace.Baseline;
import java.time.ZoneId;

/// A comparison as it is shown.
///
/// @param windows what was compared
/// @param compared what was found
/// @param baseline what A was taken from; [Baseline#NONE] for what is open
/// @param last the latest time of what is open, which relative times count from
/// @param zone in which times are shown
record ShownComparison(Windows windows, Compared compared, Baseline baseline, long last, ZoneId zone) {
}
