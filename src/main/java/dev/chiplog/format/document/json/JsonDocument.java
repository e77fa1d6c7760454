package dev.chiplog.format.document.json;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.Original;

/// JSON (RFC 8259) that is more than one object a line: an array of objects, objects over several lines as `jq` prints them, objects
/// glued to each other, and objects that hold a list of records.
public final class JsonDocument implements Document {

	@Override
	public String name() {
		return "JSON document";
	}

	@Override
	public double recognise(Head head) {
		return new JsonHead(head).share();
	}

	@Override
	public DocumentReader open(Original original) {
		return new JsonDocumentReader(original);
	}
}
