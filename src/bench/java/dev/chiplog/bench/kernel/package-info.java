/// Measures single kernels on their own, with JMH; those that are package-private are measured beside them.
@NullMarked
package dev.chiplog.bench.kernel;

import org.jspecify.annotations.NullMarked;
