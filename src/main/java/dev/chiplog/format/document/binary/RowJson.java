package dev.chiplog.format.document.binary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// One row as a line of JSON, in the making; used again from row to row.
///
/// Numbers that JSON has no way to write, such as NaN, become texts.
public final class RowJson {
	private static final JsonFactory FACTORY = new JsonFactory();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/// Writes parts of a row.
	public interface Part {
		/// @throws IOException never, as all is in memory
		void write(JsonGenerator json) throws IOException;
	}

	/// The line that the parts make.
	public byte[] line(Part row) throws IOException {
		bytes.reset();
		try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
			row.write(json);
		}
		return bytes.toByteArray();
	}

	/// A value as the text under which it may be a name in an object.
	public static String name(Part value) throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (JsonGenerator json = FACTORY.createGenerator(written)) {
			value.write(json);
		}
		try (JsonParser parser = FACTORY.createParser(written.toByteArray())) {
			boolean scalar = parser.nextToken().isScalarValue();
			return scalar ? parser.getText() : written.toString(StandardCharsets.UTF_8);
		}
	}

	/// Bytes of which nothing is known: as text where they are UTF-8, otherwise in Base64.
	public static void bytes(JsonGenerator json, byte[] value) throws IOException {
		try {
			json.writeString(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString());
		} catch (CharacterCodingException binary) {
			json.writeString(Base64.getEncoder().encodeToString(value));
		}
	}

	/// A number with a fixed count of decimals, as it is written by hand.
	public static void decimal(JsonGenerator json, BigDecimal value) throws IOException {
		json.writeNumber(value.toPlainString());
	}
}
