package dev.chiplog.format.table;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.table.Column.Kind;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The tab-separated logs of the network monitor Zeek (formerly Bro): directives name the separator, the columns and their types.
///
/// Source: Zeek's documentation of its log format (`#separator`, `#fields`, `#types`, `#unset_field`, `#empty_field`, `#path`). Traps:
/// the separator is itself escaped (`\x09`); times are decimal seconds since 1970; `-` and `(empty)` are nothing; `#close` at the end is
/// no row; truths are `T` and `F`.
public final class ZeekLog extends DirectiveTable {

	/// The format; it has no state.
	public ZeekLog() {
		super("Zeek");
	}

	@Override
	TableShape shape(DirectiveLines directives, Head head) {
		String fields = directives.value("fields");
		String written = directives.value("separator");
		if (fields.isEmpty() || written.isEmpty())
			return TableShape.unnamed(head.fields(), ZoneOffset.UTC);
		char separator = separator(written);
		String[] names = fields.split(Pattern.quote(String.valueOf(separator)), -1);
		String[] types = directives.value("types").split(Pattern.quote(String.valueOf(separator)), -1);
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < names.length; column++)
			columns.add(new Column(new LazyField(head.fields(), names[column]), kind(column < types.length ? types[column] : "", column)));
		return new TableShape(columns, separator,
				List.of(or(directives.value("unset_field"), "-"), or(directives.value("empty_field"), "(empty)")), "", ZoneOffset.UTC,
				new LazyField(head.fields(), "time"));
	}

	/// A `#close` at the end of a log changes nothing.
	@Override
	public byte[] redirect(byte[] before, byte[] lines) {
		return DirectiveLines.of(lines).value("fields").isEmpty() ? before : lines;
	}

	private static char separator(String written) {
		return written.matches("\\\\x[0-9a-fA-F]{2}") ? (char) Integer.parseInt(written.substring(2), 16) : written.charAt(0);
	}

	private static Kind kind(String type, int column) {
		return switch (type) {
			case "time" -> column == 0 ? Kind.STAMP : Kind.PLAIN;
			case "bool" -> Kind.TRUTH;
			case "count", "int", "double", "interval", "port" -> Kind.PLAIN;
			default -> Kind.TEXT;
		};
	}

	private static String or(String value, String otherwise) {
		return value.isEmpty() ? otherwise : value;
	}
}
