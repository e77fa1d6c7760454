/// How a command line is described, read and explained; small, since every start of the program waits for it.
@NullMarked
package dev.chiplog.app.arguments;

import org.jspecify.annotations.NullMarked;
