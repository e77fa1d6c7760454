/// The filter language, and the questions that a view may ask with their answers, as plain values.
@NullMarked
package dev.chiplog.query;

import org.jspecify.annotations.NullMarked;
