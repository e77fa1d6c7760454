/// Events grouped by the pattern of their messages, errors above all: which are new, which became frequent, which are gone, and what
/// stands around the first of each.
@NullMarked
package dev.chiplog.insight.pattern;

import org.jspecify.annotations.NullMarked;
