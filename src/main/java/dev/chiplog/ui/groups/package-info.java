/// The view of groups: how the events with one value of a field compare to those with another.
@NullMarked
package dev.chiplog.ui.groups;

import org.jspecify.annotations.NullMarked;
