/// From a name to the values it stands for: in memory where there is a column, on disk where there is none.
@NullMarked
package dev.chiplog.engine.memory.value;

import org.jspecify.annotations.NullMarked;
