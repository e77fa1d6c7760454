package dev.chiplog.format.table;

import dev.chiplog.format.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines beginning with `#` that stand before the first row of a table.
///
/// @param lines without their line ends, in order
/// @param end behind them and the blank lines around them
record DirectiveLines(List<String> lines, int end) {

	/// The directive lines that the bytes begin with.
	static DirectiveLines of(byte[] bytes) {
		List<String> lines = new ArrayList<>();
		int at = 0;
		while (at < bytes.length) {
			int end = Lines.end(bytes, at, bytes.length);
			if (isDirective(bytes, at, end))
				lines.add(new String(bytes, at, Lines.withoutCarriageReturn(bytes, at, end) - at, StandardCharsets.UTF_8));
			else if (!Lines.isBlank(bytes, at, end))
				break;
			at = Math.min(end + 1, bytes.length);
		}
		return new DirectiveLines(List.copyOf(lines), at);
	}

	/// Whether a line is a directive, and no row.
	static boolean isDirective(byte[] bytes, int from, int to) {
		return to > from && bytes[from] == '#';
	}

	/// What stands behind the last directive of that name, blanks around it left out; empty when there is none.
	String value(String name) {
		String value = "";
		for (String line : lines)
			if (line.regionMatches(true, 1, name, 0, name.length()))
				value = line.substring(1 + name.length()).strip();
		return value;
	}
}
