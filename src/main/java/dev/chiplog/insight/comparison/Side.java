package dev.chiplog.insight.comparison;

import java.util.OptionalLong;

/// One side of a comparison at a glance.
///
/// @param events how many
/// @param from the time of the first, epoch nanoseconds; empty when none has a time
/// @param to the time of the last
public record Side(long events, OptionalLong from, OptionalLong to) {
}
