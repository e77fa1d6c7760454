/// The general reading of text lines with a time, for loggers whose layout nobody declared.
@NullMarked
package dev.chiplog.format.text;

import org.jspecify.annotations.NullMarked;
