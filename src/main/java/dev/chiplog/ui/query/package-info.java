/// The bar at the top: what to open, the filter as text and as chips, the time range, the theme, the way to export.
@NullMarked
package dev.chiplog.ui.query;

import org.jspecify.annotations.NullMarked;
