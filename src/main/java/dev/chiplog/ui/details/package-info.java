/// The event in focus: its fields, its stack trace, its text, the lines around it and the events of the same request.
@NullMarked
package dev.chiplog.ui.details;

import org.jspecify.annotations.NullMarked;
