package dev.chiplog.insight.difference;

import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Filter;

/// A value or a range that may turn out to be a difference.
///
/// @param clause selects the events that have it
/// @param group as in [Difference]
/// @param rest as in [Difference]
record Candidate(Filter clause, Share group, Share rest) {
}
