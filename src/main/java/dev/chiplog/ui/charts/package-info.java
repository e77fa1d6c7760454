/// The charts view: key figures, and charts that the user adds, sets up and arranges, all over the events that the filter selects.
@NullMarked
package dev.chiplog.ui.charts;

import org.jspecify.annotations.NullMarked;
