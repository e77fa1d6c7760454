/// Files that are read while they are written to.
@NullMarked
package dev.chiplog.source.follow;

import org.jspecify.annotations.NullMarked;
