/// The window: assembles the panels, holds the keys, the drops and the theme.
@NullMarked
package dev.chiplog.ui.main;

import org.jspecify.annotations.NullMarked;
