/// Asks Chiplog and DuckDB the same questions about the same file, in turn, and checks that their answers are equal.
@NullMarked
package dev.chiplog.bench.sidebyside;

import org.jspecify.annotations.NullMarked;
