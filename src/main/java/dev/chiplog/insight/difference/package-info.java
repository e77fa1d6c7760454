/// What is different about some events: the values and the ranges of numbers that they have more often than the others, exactly and over
/// every field.
@NullMarked
package dev.chiplog.insight.difference;

import org.jspecify.annotations.NullMarked;
