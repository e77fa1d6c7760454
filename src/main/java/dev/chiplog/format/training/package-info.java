/// The formats of machine-learning stacks: training, serving and their metrics. One class a format.
@NullMarked
package dev.chiplog.format.training;

import org.jspecify.annotations.NullMarked;
