package dev.chiplog.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of text with their columns aligned, as a terminal of fixed width shows them.
public final class TextTable {
	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final List<Boolean> right;

	/// @param header the columns' names; one that begins with `>` is aligned to the right
	public TextTable(String... header) {
		this.right = Arrays.stream(header).map(name -> name.startsWith(">")).toList();
		rows.add(Arrays.stream(header).map(name -> name.startsWith(">") ? name.substring(1) : name).toList());
	}

	/// Adds a row with one cell for each column.
	public void add(String... cells) {
		rows.add(List.of(cells));
	}

	/// The table, its lines separated as the system does, with none behind the last.
	@Override
	public String toString() {
		List<Integer> widths = new ArrayList<>();
		for (int column = 0; column < right.size(); column++) {
			int at = column;
			widths.add(rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
		}
		return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
	}

	private String line(List<String> row, List<Integer> widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < row.size(); column++) {
			String padding = " ".repeat(widths.get(column) - width(row.get(column)));
			line.append(column == 0 ? "" : GAP);
			line.append(right.get(column) ? padding + row.get(column) : row.get(column) + padding);
		}
		return line.toString().stripTrailing();
	}

	/// How many columns of a terminal a text takes: two for each wide character of East Asian writing, none for a combining mark.
	private static int width(String text) {
		return text.codePoints().map(TextTable::width).sum();
	}

	private static int width(int character) {
		if (Character.getType(character) == Character.NON_SPACING_MARK)
			return 0;
		boolean wide = (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF)
				|| (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
				|| (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6)
				|| (character >= 0x1F300 && character <= 0x1FAFF) || (character >= 0x20000 && character <= 0x3FFFD);
		return wide ? 2 : 1;
	}
}
