/// Finds out which messages are of one pattern.
@NullMarked
package dev.chiplog.engine.memory.pattern;

import org.jspecify.annotations.NullMarked;
