/// How two sets of events compare: two windows of one dataset, or a dataset and the baseline that it is held against. What changed most in
/// fields and numbers, and which patterns came, went, or changed their rate.
@NullMarked
package dev.chiplog.insight.comparison;

import org.jspecify.annotations.NullMarked;
