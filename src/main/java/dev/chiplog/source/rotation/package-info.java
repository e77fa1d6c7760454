/// Logs that were rotated: files that are parts of one log, told by their names.
@NullMarked
package dev.chiplog.source.rotation;

import org.jspecify.annotations.NullMarked;
