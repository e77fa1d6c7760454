/// Fields in memory: typed columns in immutable segments, and the sets of rows that a filter selects.
@NullMarked
package dev.chiplog.column;

import org.jspecify.annotations.NullMarked;
