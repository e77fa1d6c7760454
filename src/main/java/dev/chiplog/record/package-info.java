/// The vocabulary every other package speaks: fields, levels, roles, values and events. It knows nothing of ours.
@NullMarked
package dev.chiplog.record;

import org.jspecify.annotations.NullMarked;
