package dev.chiplog.format.structured;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads any JSON object, by Jackson: slower than [JsonScanner], and what that one must agree with.
///
/// Beyond RFC 8259 it takes `NaN` and `Infinity`, which Python writes, and control characters that were not escaped. Bytes that are no
/// UTF-8 and halves of surrogate pairs become U+FFFD.
final class JsonGeneralReader {
	private static final JsonFactory JACKSON = JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
			.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
			.disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).streamReadConstraints(StreamReadConstraints.builder()
					.maxNumberLength(Integer.MAX_VALUE).maxNameLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE).build())
			.build();

	private final FieldTable fields;
	private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
			.replaceWith(new byte[]{(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});

	JsonGeneralReader(FieldTable fields) {
		this.fields = fields;
	}

	/// Reads the object that these bytes hold; what follows it on further lines is passed over.
	///
	/// @return false when it is broken; the draft then holds anything
	boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		try (JsonParser parser = JACKSON.createParser(text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT)
				return false;
			object(parser, "", 1, text, draft);
			byte[] rest = text.substring((int) parser.currentLocation().getCharOffset()).getBytes(StandardCharsets.UTF_8);
			return JsonScanner.endsLine(rest, 0, rest.length);
		} catch (JsonProcessingException broken) {
			return false;
		} catch (IOException impossible) {
			throw new UncheckedIOException("a string in memory cannot fail to be read", impossible);
		}
	}

	private void object(JsonParser parser, String path, int depth, String text, EventDraft draft) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String inner = JsonKey.path(path, parser.currentName());
			JsonToken token = parser.nextToken();
			if (token != JsonToken.START_OBJECT || depth == JsonScanner.DEEPEST)
				value(parser, token, fields.field(inner), text, draft);
			else
				nested(parser, inner, depth + 1, text, draft);
		}
	}

	private void nested(JsonParser parser, String path, int depth, String text, EventDraft draft) throws IOException {
		int open = (int) parser.currentTokenLocation().getCharOffset();
		int before = draft.size();
		object(parser, path, depth, text, draft);
		int close = (int) parser.currentTokenLocation().getCharOffset();
		if (draft.size() == before && text.substring(open + 1, close).isBlank())
			add(fields.field(path), Kind.NOTHING, "", 0, draft);
	}

	private void value(JsonParser parser, JsonToken token, Field field, String text, EventDraft draft) throws IOException {
		switch (token) {
			case VALUE_STRING -> add(field, Kind.TEXT, parser.getText(), 0, draft);
			case VALUE_TRUE -> add(field, Kind.TRUE, "", 0, draft);
			case VALUE_FALSE -> add(field, Kind.FALSE, "", 0, draft);
			case VALUE_NULL -> add(field, Kind.NOTHING, "", 0, draft);
			case VALUE_NUMBER_FLOAT -> decimal(parser, field, draft);
			case VALUE_NUMBER_INT -> {
				if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER)
					decimal(parser, field, draft);
				else
					add(field, Kind.WHOLE, parser.getText(), parser.getLongValue(), draft);
			}
			case START_ARRAY, START_OBJECT -> {
				int from = (int) parser.currentTokenLocation().getCharOffset();
				parser.skipChildren();
				add(field, Kind.JSON, text.substring(from, (int) parser.currentLocation().getCharOffset()), 0, draft);
			}
			case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
				throw new IllegalStateException("no value begins with " + token);
		}
	}

	private void decimal(JsonParser parser, Field field, EventDraft draft) throws IOException {
		add(field, Kind.DECIMAL, parser.getText(), Double.doubleToRawLongBits(parser.getDoubleValue()), draft);
	}

	private void add(Field field, Kind kind, String written, long number, EventDraft draft) throws CharacterCodingException {
		int from = draft.unescaped().length();
		ByteBuffer encoded = encoder.encode(CharBuffer.wrap(written));
		draft.unescaped().append(encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
		draft.addUnescaped(field, kind, from, number);
	}
}
