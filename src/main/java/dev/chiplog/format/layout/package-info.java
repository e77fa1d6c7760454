/// The declared layouts of text formats, compiled to matchers of bytes: what formats of one text line are made of.
@NullMarked
package dev.chiplog.format.layout;

import org.jspecify.annotations.NullMarked;
