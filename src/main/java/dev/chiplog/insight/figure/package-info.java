/// Key figures: what some events come to in a few numbers, and how that compares with the time before.
@NullMarked
package dev.chiplog.insight.figure;

import org.jspecify.annotations.NullMarked;
