package dev.chiplog.format.structured;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.chiplog.format.Mismatch;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Finds where bytes stop to be a JSON object.
final class JsonBreak {
	private static final JsonFactory JSON = new JsonFactory();

	private JsonBreak() {
	}

	/// The first byte that no object has there.
	static Mismatch of(byte[] bytes, int from, int to) {
		int open = JsonSkip.blank(bytes, from, to);
		if (open >= to || bytes[open] != '{')
			return new Mismatch(open, "'{'");
		try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
			while (parser.nextToken() != null)
				parser.skipChildren();
			return new Mismatch(from, "");
		} catch (JsonEOFException cutOff) {
			return new Mismatch(to, "'}'");
		} catch (JsonProcessingException broken) {
			int read = broken.getLocation() == null ? 0 : (int) broken.getLocation().getByteOffset();
			return new Mismatch(Math.clamp(from + read, from, to), "");
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
