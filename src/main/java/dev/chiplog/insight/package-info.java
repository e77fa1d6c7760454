/// What is found out by asking an engine several questions: error groups, what is different about some events, how two windows compare,
/// key figures, anomalies, training runs. A folder a kind; each is a value that says what is wanted and finds it.
@NullMarked
package dev.chiplog.insight;

import org.jspecify.annotations.NullMarked;
