/// The events as a table over any number of rows, of which only those on screen are ever held.
@NullMarked
package dev.chiplog.ui.events;

import org.jspecify.annotations.NullMarked;
