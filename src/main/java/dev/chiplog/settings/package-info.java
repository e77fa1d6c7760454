/// What Chiplog remembers from one start to the next, theme, language, zone, recent files and charts, and where each system keeps it.
@NullMarked
package dev.chiplog.settings;

import org.jspecify.annotations.NullMarked;
