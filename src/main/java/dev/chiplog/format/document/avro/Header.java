package dev.chiplog.format.document.avro;

import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/// What stands at the beginning of a container file.
///
/// @param sync the bytes that stand behind every block of this file
/// @param length how many bytes the header has
record Header(Schema schema, Codec codec, byte[] sync, int length) {
	static final String MAGIC = "Obj\u0001";
	private static final int SYNC_BYTES = 16;
	/// No schema is near as large.
	private static final int LONGEST = 4 * 1024 * 1024;

	/// Reads the header of a file.
	///
	/// @throws IOException with the rest of a sentence that begins with the file's name
	static Header of(Original original) throws IOException {
		byte[] beginning = new byte[LONGEST];
		BinaryValues values = new BinaryValues(Arrays.copyOf(beginning, original.read(0, beginning, 0, LONGEST)));
		Map<String, byte[]> metadata = new HashMap<>();
		byte[] sync;
		Schema schema;
		try {
			values.bytes(MAGIC.length());
			for (long count = values.count(); count > 0; count = values.count())
				for (long entry = 0; entry < count; entry++)
					metadata.put(values.text(), values.bytes());
			sync = values.bytes(SYNC_BYTES);
			schema = new Schema.Parser(NameValidator.NO_VALIDATION).setValidateDefaults(false).parse(text(metadata, "avro.schema", ""));
		} catch (RuntimeException broken) {
			throw new IOException("is cut off or damaged: its schema cannot be read; copy the file again.", broken);
		}
		return new Header(schema, codec(text(metadata, "avro.codec", "null")), sync, values.position());
	}

	private static String text(Map<String, byte[]> metadata, String name, String otherwise) {
		byte[] value = metadata.get(name);
		return value == null ? otherwise : new String(value, StandardCharsets.UTF_8);
	}

	private static Codec codec(String name) throws IOException {
		return switch (name) {
			case "null" -> Codec.NONE;
			case "deflate" -> Codec.DEFLATE;
			case "snappy" -> Codec.SNAPPY;
			case "zstandard" -> Codec.ZSTD;
			case "bzip2" -> Codec.BZIP2;
			case "xz" -> Codec.XZ;
			default -> throw new IOException("is compressed with " + name + ", which Chiplog does not read; write it again with deflate.");
		};
	}
}
