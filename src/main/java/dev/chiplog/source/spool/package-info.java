/// Bytes that exist in no file of the user's: unpacked or followed text, kept compressed in a temporary file with random access.
@NullMarked
package dev.chiplog.source.spool;

import org.jspecify.annotations.NullMarked;
