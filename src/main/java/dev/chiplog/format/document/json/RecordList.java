package dev.chiplog.format.document.json;

import java.util.Optional;
import java.util.stream.Stream;

/// A way in which an object holds a list of records.
interface RecordList {

	/// Whether the object holds records in this way, so surely that it may be believed of any object among others.
	boolean isSureOf(JsonValue object);

	/// The records in the order of their bytes; empty when the object holds none in this way.
	Optional<Stream<JsonRow>> rows(JsonValue object);
}
