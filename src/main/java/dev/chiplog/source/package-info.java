/// What a source of bytes is, and the plain file as one.
@NullMarked
package dev.chiplog.source;

import org.jspecify.annotations.NullMarked;
