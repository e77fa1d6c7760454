/// Time stamps as logs write them, read from bytes into nanoseconds of the epoch.
@NullMarked
package dev.chiplog.format.time;

import org.jspecify.annotations.NullMarked;
