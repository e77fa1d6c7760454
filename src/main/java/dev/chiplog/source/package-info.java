/// Files and folders as readable streams of bytes, cut into blocks.
@NullMarked
package dev.chiplog.source;

import org.jspecify.annotations.NullMarked;
