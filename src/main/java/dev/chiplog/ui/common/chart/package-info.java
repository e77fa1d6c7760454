/// Charts: a [dev.chiplog.ui.common.chart.Plot] says what is drawn, as plain values; a
/// [dev.chiplog.ui.common.chart.PlotPainter] draws it on any [dev.chiplog.ui.common.chart.Surface], be it on the screen or a file; a
/// [dev.chiplog.ui.common.chart.ChartPane] shows it and lets the user read values and draw a brush.
@NullMarked
package dev.chiplog.ui.common.chart;

import org.jspecify.annotations.NullMarked;
