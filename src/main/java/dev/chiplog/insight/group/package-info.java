/// How groups of events are put in order, for the window and the command line alike.
@NullMarked
package dev.chiplog.insight.group;

import org.jspecify.annotations.NullMarked;
