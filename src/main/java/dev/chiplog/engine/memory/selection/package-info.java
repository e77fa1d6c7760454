/// From a filter to the row sets it selects, segment by segment.
@NullMarked
package dev.chiplog.engine.memory.selection;

import org.jspecify.annotations.NullMarked;
