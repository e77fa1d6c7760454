package dev.chiplog.format.document.parquet;

import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.OriginalStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/// What stands at the end of a Parquet file: its schema, and where the pages of its columns are.
///
/// @param writer the program that wrote it; null when it does not say, as its known mistakes are made up for
record Footer(MessageType schema, List<RowGroup> groups, @Nullable String writer) {
	private static final String MAGIC = "PAR1";
	private static final String ENCRYPTED = "PARE";
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	/// The footer's length and the magic number.
	private static final int TAIL = 8;

	/// Whether a file that begins so is one of Parquet.
	static boolean isMagic(byte[] head) {
		return List.of(MAGIC, ENCRYPTED).contains(magic(head, 0));
	}

	/// Reads the footer of a file.
	///
	/// @throws IOException with the rest of a sentence that begins with the file's name
	static Footer of(Original original) throws IOException {
		long size = OriginalStream.sizeOf(original);
		byte[] tail = OriginalStream.bytes(original, Math.max(0, size - TAIL), (int) Math.min(size, TAIL));
		String magic = magic(tail, 4);
		if (magic.equals(ENCRYPTED))
			throw new IOException("is encrypted; write it again without encryption.");
		if (!magic.equals(MAGIC))
			throw new IOException("is cut off: a Parquet file ends with a footer that says where its rows are, and this one has none;"
					+ " copy the file again, or wait until it is written.");
		int length = (int) INT.get(tail, 0);
		if (length < 0 || length > size - TAIL - MAGIC.length())
			throw new IOException("is damaged: its footer cannot be as long as it says; copy the file again.");
		return of(metadata(OriginalStream.bytes(original, size - TAIL - length, length)));
	}

	private static FileMetaData metadata(byte[] bytes) throws IOException {
		try {
			return Util.readFileMetaData(new ByteArrayInputStream(bytes));
		} catch (IOException | RuntimeException broken) {
			throw new IOException("is damaged: its footer cannot be read; copy the file again.", broken);
		}
	}

	private static Footer of(FileMetaData metadata) throws IOException {
		for (RowGroup group : metadata.getRow_groups())
			for (ColumnChunk chunk : group.getColumns())
				check(chunk);
		try {
			return new Footer(Schema.of(metadata.getSchema()), metadata.getRow_groups(), metadata.getCreated_by());
		} catch (RuntimeException broken) {
			throw new IOException("is damaged: its schema cannot be read; copy the file again.", broken);
		}
	}

	private static void check(ColumnChunk chunk) throws IOException {
		if (chunk.isSetFile_path())
			throw new IOException(
					"holds no rows itself but names the files that do, such as \"" + chunk.getFile_path() + "\"; open those.");
		if (!chunk.isSetMeta_data())
			throw new IOException("is encrypted; write it again without encryption.");
		CompressionCodec codec = chunk.getMeta_data().getCodec();
		if (ChunkPages.codec(codec) == null)
			throw new IOException("is compressed with " + codec + ", which Chiplog does not read; write it again with zstd or snappy.");
	}

	private static String magic(byte[] bytes, int from) {
		return bytes.length < from + 4 ? "" : new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
	}
}
