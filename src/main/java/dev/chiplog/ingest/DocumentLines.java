package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.structured.JsonLines;

/// The lines that a document was converted to, as a format under the document's name.
///
/// @param name the document's
record DocumentLines(String name, JsonLines lines) implements Format {

	DocumentLines(String name) {
		this(name, new JsonLines());
	}

	@Override
	public Framing framing() {
		return lines.framing();
	}

	@Override
	public double recognise(Head head) {
		return lines.recognise(head);
	}

	@Override
	public EventParser open(Head head) {
		return lines.open(head);
	}
}
