/// What is open, the filter, the selection and the time zone: the window's only door to everything below; no JavaFX.
@NullMarked
package dev.chiplog.workspace;

import org.jspecify.annotations.NullMarked;
