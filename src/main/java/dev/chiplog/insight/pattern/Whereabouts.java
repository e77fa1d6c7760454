package dev.chiplog.insight.pattern;

import dev.chiplog.record.Role;

/// Where the events of a group happened, or what they carry, as far as one role tells.
///
/// @param role model, logger or host, say
/// @param distinct how many values there are, at least 1
/// @param value the most frequent one
public record Whereabouts(Role role, long distinct, String value) {
}
