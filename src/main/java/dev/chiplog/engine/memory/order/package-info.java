/// From row sets to numbered rows: the time order, and any other order.
@NullMarked
package dev.chiplog.engine.memory.order;

import org.jspecify.annotations.NullMarked;
