/// Search in the bytes of events: phrases and patterns looked for in large pieces, behind filters that tell which pieces to read.
@NullMarked
package dev.chiplog.engine.memory.search;

import org.jspecify.annotations.NullMarked;
