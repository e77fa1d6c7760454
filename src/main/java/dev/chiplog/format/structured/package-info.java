/// Formats that name or number their fields: JSON lines, separated values, logfmt; and how roles are given to such fields.
@NullMarked
package dev.chiplog.format.structured;

import org.jspecify.annotations.NullMarked;
