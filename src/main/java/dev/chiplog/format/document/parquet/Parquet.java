package dev.chiplog.format.document.parquet;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.Original;
import java.io.IOException;

/// Apache Parquet (<https://parquet.apache.org/docs/file-format/>): rows kept column by column in pages, described by a footer.
///
/// Traps: a time is a number whose unit and zone stand in the schema, or twelve bytes (INT96) with a Julian day in them; a list is three
/// levels deep, or two in old files; a file that broke off has no footer, and without it nobody knows what its pages hold.
public final class Parquet implements Document {

	@Override
	public String name() {
		return "Parquet";
	}

	@Override
	public double recognise(Head head) {
		return Footer.isMagic(head.bytes()) ? 1 : 0;
	}

	@Override
	public DocumentReader open(Original original) throws IOException {
		return new ParquetReader(original, Footer.of(original));
	}
}
