/// What the documents have in common whose records are no text: reading, unpacking and dating their values.
@NullMarked
package dev.chiplog.format.document.binary;

import org.jspecify.annotations.NullMarked;
