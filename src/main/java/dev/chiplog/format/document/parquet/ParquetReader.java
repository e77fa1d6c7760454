package dev.chiplog.format.document.parquet;

import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.RowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a Parquet file, row group by row group; behind a damaged page it goes on with the next row group. One thread's.
///
/// A row's line is its number.
final class ParquetReader implements DocumentReader {
	private final Original original;
	private final Footer footer;
	private final ColumnIOFactory assembly;
	private final RowJson row = new RowJson();
	private int next;
	private long firstRow = 1;
	private long rowsHere;
	private long read;
	private @Nullable RecordReader<Group> group;
	private @Nullable String problem;

	ParquetReader(Original original, Footer footer) {
		this.original = original;
		this.footer = footer;
		this.assembly = new ColumnIOFactory(footer.writer());
	}

	@Override
	public boolean placed() {
		return false;
	}

	@Override
	public @Nullable DocumentRecord next() throws IOException {
		while (read < rowsHere || next < footer.groups().size())
			try {
				if (read == rowsHere)
					beginGroup();
				else
					return nextHere();
			} catch (UncheckedIOException unreadable) {
				throw unreadable.getCause();
			} catch (RuntimeException damaged) {
				// the library answers damaged bytes with exceptions of all kinds
				leaveGroup();
			}
		return null;
	}

	@Override
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	private void beginGroup() {
		RowGroup begun = footer.groups().get(next++);
		firstRow += rowsHere;
		rowsHere = begun.getNum_rows();
		read = 0;
		group = assembly.getColumnIO(footer.schema()).getRecordReader(new RowGroupPages(original, begun),
				new GroupRecordConverter(footer.schema()));
	}

	private @Nullable DocumentRecord nextHere() throws IOException {
		if (group == null)
			throw new IllegalStateException("no row group was begun");
		Group values = group.read();
		byte[] line = row.line(json -> GroupJson.write(json, values));
		read++;
		return new DocumentRecord(line, 0, firstRow + read - 1);
	}

	private void leaveGroup() {
		if (problem == null)
			problem = "is damaged as Parquet: its rows " + (firstRow + read) + " to " + (firstRow + rowsHere - 1) + " cannot be read.";
		read = rowsHere;
	}
}
