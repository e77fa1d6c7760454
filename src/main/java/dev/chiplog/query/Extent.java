package dev.chiplog.query;

import java.util.OptionalLong;

/// How many events there are, and from when to when they happened.
///
/// @param first the earliest time, epoch nanoseconds; empty when no event has one
/// @param last the latest, in the same way
public record Extent(long events, OptionalLong first, OptionalLong last) {
}
