/// Answers the questions of `query` over a dataset.
@NullMarked
package dev.chiplog.engine;

import org.jspecify.annotations.NullMarked;
