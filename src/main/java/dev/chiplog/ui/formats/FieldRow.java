package dev.chiplog.ui.formats;

/// One field of the event, ready to be shown.
///
/// @param origin where it comes from and what it means; empty when there is nothing to say
/// @param tint the colour of its part of the line
record FieldRow(String name, String value, String origin, Tint tint) {
}
