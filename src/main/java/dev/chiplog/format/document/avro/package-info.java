/// Avro: files of binary records that carry their schema.
@NullMarked
package dev.chiplog.format.document.avro;

import org.jspecify.annotations.NullMarked;
