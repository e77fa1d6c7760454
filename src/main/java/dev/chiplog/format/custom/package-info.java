/// Formats that users describe in a file: a regular expression with named groups, a notation of times, words for levels, and samples that
/// are their tests.
@NullMarked
package dev.chiplog.format.custom;

import org.jspecify.annotations.NullMarked;
