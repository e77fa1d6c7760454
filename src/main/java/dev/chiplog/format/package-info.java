/// The contract between a source and the formats: how a format recognises bytes, tells events apart and reads their fields.
@NullMarked
package dev.chiplog.format;

import org.jspecify.annotations.NullMarked;
