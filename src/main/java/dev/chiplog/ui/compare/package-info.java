/// The compare view: two windows, A and B, or a baseline file and what is open, and what changed from the one to the other.
@NullMarked
package dev.chiplog.ui.compare;

import org.jspecify.annotations.NullMarked;
