/// What all panels share: the way to the JavaFX thread and to answers, panels and texts, numbers, times and colours as the user sees them.
@NullMarked
package dev.chiplog.ui.common;

import org.jspecify.annotations.NullMarked;
