package dev.chiplog.ui.runs;

/// A metric as the list of series shows it.
///
/// @param shown whether its chart is drawn
record ListedMetric(String name, boolean shown) {
}
