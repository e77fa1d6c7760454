/// Which fields of a dataset are worth looking at to find out how events differ.
@NullMarked
package dev.chiplog.insight.field;

import org.jspecify.annotations.NullMarked;
