package dev.chiplog.format.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Strings as JSON writes them (RFC 8259, 7).
final class JsonStrings {
	private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

	private JsonStrings() {
	}

	/// The characters of a string with quotes around it; the string as it is where an escape in it is broken.
	static String read(String written) {
		if (written.indexOf('\\') < 0)
			return written.substring(1, written.length() - 1);
		try (JsonParser parser = FACTORY.createParser(written)) {
			parser.nextToken();
			return parser.getText();
		} catch (JsonProcessingException broken) {
			return written;
		} catch (IOException impossible) {
			throw new UncheckedIOException("a string in memory could not be read", impossible);
		}
	}

	/// The bytes of a string's characters, escaped where JSON needs it, without quotes.
	static byte[] write(String text) {
		return JsonStringEncoder.getInstance().quoteAsUTF8(text);
	}
}
