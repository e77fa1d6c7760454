/// Writes the selected events to files: CSV, JSON lines, raw.
@NullMarked
package dev.chiplog.export;

import org.jspecify.annotations.NullMarked;
