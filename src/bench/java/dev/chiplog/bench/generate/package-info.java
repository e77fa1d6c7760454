/// Makes logs of any size to measure on: the same bytes for the same kind, number and seed.
@NullMarked
package dev.chiplog.bench.generate;

import org.jspecify.annotations.NullMarked;
