/// Files, folders and patterns, as the user names them, turned into readable streams of bytes.
@NullMarked
package dev.chiplog.source;

import org.jspecify.annotations.NullMarked;
