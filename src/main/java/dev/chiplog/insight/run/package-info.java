/// Training runs: the curves of their metrics, what is notable about them, and what they were started with.
@NullMarked
package dev.chiplog.insight.run;

import org.jspecify.annotations.NullMarked;
