package dev.chiplog.record;

/// One field of one event, with its value, in the order in which the log wrote it.
public record FieldValue(Field field, Value value) {
}
