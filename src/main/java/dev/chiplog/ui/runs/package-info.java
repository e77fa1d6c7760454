/// The view of training runs: what they are called, their curves beside each other, and what they were started with.
@NullMarked
package dev.chiplog.ui.runs;

import org.jspecify.annotations.NullMarked;
