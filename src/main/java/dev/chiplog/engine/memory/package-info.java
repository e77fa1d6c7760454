/// The engine that answers over columns in memory and text on disk.
@NullMarked
package dev.chiplog.engine.memory;

import org.jspecify.annotations.NullMarked;
