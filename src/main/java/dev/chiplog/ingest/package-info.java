/// Drives sources through formats into columns on worker threads.
@NullMarked
package dev.chiplog.ingest;

import org.jspecify.annotations.NullMarked;
