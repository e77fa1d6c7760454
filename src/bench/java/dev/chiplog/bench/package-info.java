/// Measures Chiplog: large logs to measure on, kernels on their own, and whole questions beside another engine's.
@NullMarked
package dev.chiplog.bench;

import org.jspecify.annotations.NullMarked;
