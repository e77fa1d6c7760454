package dev.chiplog.format.document.json;

import java.util.function.Consumer;

/// One record inside a document: the value whose bytes it is, and what becomes of it.
///
/// @param place where the record stands
/// @param writer writes the record's fields into an object that is begun
record JsonRow(JsonValue place, Consumer<JsonLine> writer) {
}
