/// Files, folders and patterns, as the user names them, opened as sources.
@NullMarked
package dev.chiplog.source.open;

import org.jspecify.annotations.NullMarked;
