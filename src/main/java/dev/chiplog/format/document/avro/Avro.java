package dev.chiplog.format.document.avro;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.Original;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Object container files of Apache Avro (<https://avro.apache.org/docs/1.12.0/specification/#object-container-files>): a schema, then
/// blocks of records that are compressed each for itself.
///
/// Traps: what may be missing is a union with null; a time is a number whose unit stands in the schema, if it stands anywhere; a block
/// that is damaged ends where the file's own sixteen bytes of synchronisation stand next.
public final class Avro implements Document {

	@Override
	public String name() {
		return "Avro";
	}

	@Override
	public double recognise(Head head) {
		return new String(head.bytes(), 0, Math.min(4, head.bytes().length), StandardCharsets.ISO_8859_1).equals(Header.MAGIC) ? 1 : 0;
	}

	@Override
	public DocumentReader open(Original original) throws IOException {
		return new AvroReader(original, Header.of(original));
	}
}
