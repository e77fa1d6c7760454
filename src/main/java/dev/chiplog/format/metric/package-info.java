/// Metrics and other named values that stand in the messages of events, found without knowing who wrote them.
@NullMarked
package dev.chiplog.format.metric;

import org.jspecify.annotations.NullMarked;
