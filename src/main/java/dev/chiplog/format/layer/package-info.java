/// What other programs wrap around a logger's lines, and how it is taken off: container envelopes, ranks of processes, colours, progress.
@NullMarked
package dev.chiplog.format.layer;

import org.jspecify.annotations.NullMarked;
