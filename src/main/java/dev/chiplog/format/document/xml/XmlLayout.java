package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.json.JsonLine;

/// How a logger writes its records as elements.
interface XmlLayout {

	/// What logs in it are called.
	String name();

	/// Whether an element is a record of this logger.
	boolean isRecord(XmlElement element);

	/// Writes the record's fields into an object that is begun.
	void write(XmlElement record, JsonLine line);
}
