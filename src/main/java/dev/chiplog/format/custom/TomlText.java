package dev.chiplog.format.custom;

import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a definition as TOML the way a person would: one key a line, texts with backslashes in single quotes. For one text.
final class TomlText {
	private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

	private final StringBuilder text = new StringBuilder();

	String of(FormatDefinition definition) {
		pair("name", definition.name());
		pair("pattern", definition.pattern());
		pair("time", definition.time());
		pair("zone", definition.zone() == null ? null : definition.zone().getId());
		pair("lines", definition.spansLines() ? "until-next" : "single");
		table("fields", definition.fields());
		table("levels", definition.levels());
		definition.samples().forEach(this::sample);
		return text.toString();
	}

	private void sample(FormatSample sample) {
		text.append("\n[[samples]]\n");
		pair("line", sample.line());
		pair("level", sample.level());
		pair("time", sample.time());
		sample.fields().forEach(this::pair);
	}

	private void table(String name, Map<String, ?> entries) {
		if (entries.isEmpty())
			return;
		text.append("\n[").append(name).append("]\n");
		entries.forEach(this::pair);
	}

	private void pair(String key, @Nullable Object value) {
		if (value != null)
			text.append(BARE.matcher(key).matches() ? key : quoted(key)).append(" = ").append(quoted(value.toString())).append('\n');
	}

	/// A literal string where nothing needs escaping, so that a regular expression stays readable.
	private static String quoted(String value) {
		boolean plain = value.chars().allMatch(character -> character >= ' ' && character != 0x7F && character != '\'');
		if (plain && value.indexOf('\\') + value.indexOf('"') > -2)
			return "'" + value + "'";
		StringBuilder quoted = new StringBuilder("\"");
		value.codePoints().forEach(character -> escape(character, quoted));
		return quoted.append('"').toString();
	}

	private static void escape(int character, StringBuilder into) {
		switch (character) {
			case '"' -> into.append("\\\"");
			case '\\' -> into.append("\\\\");
			case '\n' -> into.append("\\n");
			case '\r' -> into.append("\\r");
			case '\t' -> into.append("\\t");
			default -> {
				if (character < ' ' || character == 0x7F)
					into.append(String.format("\\u%04X", character));
				else
					into.appendCodePoint(character);
			}
		}
	}
}
