/// What a Java that is too old for the rest can still run.
@NullMarked
package dev.chiplog.launch;

import org.jspecify.annotations.NullMarked;
