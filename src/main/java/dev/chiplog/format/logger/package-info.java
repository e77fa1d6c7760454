/// The formats of logging libraries, container platforms and operating systems. One class a format.
@NullMarked
package dev.chiplog.format.logger;

import org.jspecify.annotations.NullMarked;
