package dev.chiplog.format.known;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.avro.Avro;
import dev.chiplog.format.document.journal.JournalExport;
import dev.chiplog.format.document.json.JsonDocument;
import dev.chiplog.format.document.parquet.Parquet;
import dev.chiplog.format.document.xml.XmlDocument;
import java.util.List;
import java.util.stream.Stream;

/// The documents that Chiplog knows.
public final class Documents {
	private static final List<Document> ALL = Stream
			.of(List.<Document>of(new Parquet(), new Avro(), new JsonDocument(), new JournalExport()), XmlDocument.all())
			.flatMap(List::stream).toList();

	private Documents() {
	}

	/// Every document, those that are told apart most surely first.
	public static List<Document> all() {
		return ALL;
	}
}
