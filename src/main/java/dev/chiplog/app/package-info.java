/// The command line and the one place where objects are wired.
@NullMarked
package dev.chiplog.app;

import org.jspecify.annotations.NullMarked;
