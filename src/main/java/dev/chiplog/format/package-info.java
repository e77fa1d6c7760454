/// Detection, and one class per format: bytes become fields.
@NullMarked
package dev.chiplog.format;

import org.jspecify.annotations.NullMarked;
