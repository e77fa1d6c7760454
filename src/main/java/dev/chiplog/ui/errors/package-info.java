/// The errors, and all events on request, grouped by pattern; what one group is about: what is different, what stands in the variable
/// places, what happened around the first event.
@NullMarked
package dev.chiplog.ui.errors;

import org.jspecify.annotations.NullMarked;
