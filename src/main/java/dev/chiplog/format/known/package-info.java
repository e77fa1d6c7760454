/// The list of all formats; apart from [dev.chiplog.format.Format] so that no format and its contract need each other in a circle.
@NullMarked
package dev.chiplog.format.known;

import org.jspecify.annotations.NullMarked;
