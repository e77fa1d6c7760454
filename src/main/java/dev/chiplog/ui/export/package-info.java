/// The way out: which events go to which file in which shape, and how far writing has come.
@NullMarked
package dev.chiplog.ui.export;

import org.jspecify.annotations.NullMarked;
