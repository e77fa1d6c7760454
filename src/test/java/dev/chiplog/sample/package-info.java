/// Makes the sample that Chiplog brings along: one incident across four files, the same bytes at every run.
@NullMarked
package dev.chiplog.sample;

import org.jspecify.annotations.NullMarked;
