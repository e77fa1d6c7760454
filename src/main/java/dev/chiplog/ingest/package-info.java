/// Drives sources through formats into columns on worker threads, and reads single events back.
@NullMarked
package dev.chiplog.ingest;

import org.jspecify.annotations.NullMarked;
