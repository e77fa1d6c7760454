/// The timeline: events over time, stacked by level, in which a drag chooses a time range.
@NullMarked
package dev.chiplog.ui.timeline;

import org.jspecify.annotations.NullMarked;
