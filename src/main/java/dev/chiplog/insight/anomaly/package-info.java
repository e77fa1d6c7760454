/// Anomalies: time buckets in which events are unlike what the other buckets lead to expect.
@NullMarked
package dev.chiplog.insight.anomaly;

import org.jspecify.annotations.NullMarked;
