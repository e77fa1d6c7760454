/// Preferences, recent files and saved views, kept on disk.
@NullMarked
package dev.chiplog.settings;

import org.jspecify.annotations.NullMarked;
