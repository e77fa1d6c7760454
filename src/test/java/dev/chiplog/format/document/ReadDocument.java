package dev.chiplog.format.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A document read to its end, for tests.
///
/// @param lines of JSON, one a record
public record ReadDocument(List<DocumentRecord> records, List<String> lines, String problem) {

	/// Reads all records of a document that is in memory.
	public static ReadDocument of(Document document, byte[] bytes) {
		List<DocumentRecord> records = new ArrayList<>();
		try (DocumentReader reader = document.open(new ReadOriginal(bytes))) {
			DocumentRecord record = reader.next();
			while (record != null) {
				records.add(record);
				record = reader.next();
			}
			return new ReadDocument(records, records.stream().map(ReadDocument::text).toList(), reader.problem().orElse(""));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/// Reads all records of a document that is in memory.
	public static ReadDocument of(Document document, String text) {
		return of(document, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(DocumentRecord record) {
		return new String(record.json(), StandardCharsets.UTF_8);
	}
}
