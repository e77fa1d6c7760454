/// Messages in the manner of systems that no rule of the program was made for, with their true templates.
@NullMarked
package dev.chiplog.engine.memory.pattern.style;

import org.jspecify.annotations.NullMarked;
