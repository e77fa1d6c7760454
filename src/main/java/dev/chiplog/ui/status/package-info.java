/// The bottom line of the window: what is open, how loading goes, what went wrong, and in which zone times are shown.
@NullMarked
package dev.chiplog.ui.status;

import org.jspecify.annotations.NullMarked;
