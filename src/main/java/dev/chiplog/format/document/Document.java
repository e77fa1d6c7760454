package dev.chiplog.format.document;

import dev.chiplog.format.Head;
import java.io.IOException;

/// A kind of file whose events stand in a structure larger than a line, told from content alone.
///
/// Its records become lines of JSON while it is read; whatever reads events of JSON lines then reads them. Documents have no state.
public interface Document {

	/// What the kind is called in every language and in `@format`: `JSON document`, `Parquet`.
	String name();

	/// How much of the beginning of a source is such a document.
	///
	/// @return the share of the head, 0 (none) to 1 (all); a source that a format reads line by line without loss is none
	double recognise(Head head);

	/// Reads the records of a document from its first to its last; called once a document.
	///
	/// @throws IOException with the rest of a sentence that begins with the document's name, when nothing of it can be read
	DocumentReader open(Original original) throws IOException;
}
