package dev.chiplog.format.custom;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.chiplog.record.FormatDefinition;
import java.util.List;

/// The text of a file that describes a format, in TOML (https://toml.io/en/v1.0.0) or, when it begins with a brace, in JSON.
///
/// The keys are `name`, `pattern`, `time`, `zone`, `lines` (`until-next` or `single`), the tables `fields` and `levels`, and the list
/// `samples`, each with a `line` and perhaps a `level`, a `time` and the texts of fields.
public final class FormatFile {
	private static final ObjectReader TOML = new TomlMapper().reader();
	private static final ObjectReader JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build().reader()
			.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private FormatFile() {
	}

	/// The format that the text describes, its samples tested.
	///
	/// @throws BrokenFormatException when the text cannot be read, a key makes no sense, or a sample is not understood as it says
	public static CustomFormat read(String text) throws BrokenFormatException {
		return CustomFormat.proven(new DefinitionReader().read(tree(text)));
	}

	/// A definition as the text of a TOML file, from which [#read] makes an equal one.
	public static String write(FormatDefinition definition) {
		return new TomlText().of(definition);
	}

	private static JsonNode tree(String text) throws BrokenFormatException {
		String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		boolean json = marked.stripLeading().startsWith("{");
		try {
			return (json ? JSON : TOML).readTree(marked);
		} catch (JsonProcessingException broken) {
			JsonLocation place = broken.getLocation();
			String where = place == null ? "the file" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ",";
			String hint = json ? "" : "; texts stand in quotes, and a pattern best in single ones, where a backslash is one";
			BrokenFormatException unreadable = new BrokenFormatException(
					List.of(where + " is no " + (json ? "JSON" : "TOML") + " (" + reason(broken) + ")" + hint));
			unreadable.initCause(broken);
			throw unreadable;
		}
	}

	/// The first sentence: the rest is about the parser.
	private static String reason(JsonProcessingException broken) {
		String message = broken.getOriginalMessage();
		int end = message.indexOf(" (start marker");
		return end < 0 ? message : message.substring(0, end);
	}
}
