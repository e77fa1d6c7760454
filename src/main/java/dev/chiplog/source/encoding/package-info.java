/// Finds out in which encoding a source is written, and presents it in UTF-8.
@NullMarked
package dev.chiplog.source.encoding;

import org.jspecify.annotations.NullMarked;
