package dev.chiplog.record;

import org.jspecify.annotations.Nullable;

/// A named, typed value that events may carry; nested names are joined by dots (`metrics.latency_ms`).
///
/// @param index the field's position in its [FieldTable], dense from 0
/// @param name the name as the log spells it
/// @param role what the field means, by its name; null when nothing is known
public record Field(int index, String name, @Nullable Role role) {
}
