package dev.chiplog.insight.run;

/// What a run was started with: a name and a value that stays the same throughout.
public record Parameter(String name, String value) {
}
