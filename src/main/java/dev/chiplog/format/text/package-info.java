/// The formats of text loggers: layouts compiled to byte matchers, one class per format that declares its own.
@NullMarked
package dev.chiplog.format.text;

import org.jspecify.annotations.NullMarked;
