/// Compressed files and archives as sources, unpacked while they are read.
@NullMarked
package dev.chiplog.source.unpack;

import org.jspecify.annotations.NullMarked;
