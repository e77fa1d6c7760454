package dev.chiplog.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of text with their columns aligned, as a terminal of fixed width shows them.
public final class TextTable {
	private static final String GAP = "  ";
	private static final int WIDEST_CELL = 300;
	private static final int LEAST_CELL = 8;

	private final List<List<String>> rows = new ArrayList<>();
	private final List<Boolean> right;

	/// @param header the columns' names; one that begins with `>` is aligned to the right
	public TextTable(String... header) {
		this.right = Arrays.stream(header).map(name -> name.startsWith(">")).toList();
		rows.add(Arrays.stream(header).map(name -> name.startsWith(">") ? name.substring(1) : name).toList());
	}

	/// Adds a row with one cell for each column; what is very long is cut.
	public void add(String... cells) {
		rows.add(Arrays.stream(cells).map(cell -> TextWidth.cut(cell, WIDEST_CELL)).toList());
	}

	/// The table, its lines separated as the system does, with none behind the last.
	@Override
	public String toString() {
		return fitted(Integer.MAX_VALUE);
	}

	/// The table for a terminal: where it is too wide, columns that are aligned to the left are cut, the widest first, none to less than
	/// eight.
	///
	/// @param width of the terminal
	String fitted(int width) {
		return String.join(System.lineSeparator(), lines(width));
	}

	/// The lines of [#fitted]: the header, then one for each row.
	List<String> lines(int width) {
		int[] widths = widths();
		for (int over = whole(widths) - width; over > 0; over--) {
			int widest = -1;
			for (int column = 0; column < widths.length; column++)
				if (!right.get(column) && widths[column] > LEAST_CELL && (widest < 0 || widths[column] > widths[widest]))
					widest = column;
			if (widest < 0)
				break;
			widths[widest]--;
		}
		return rows.stream().map(row -> line(row, widths)).toList();
	}

	/// How many columns of a terminal it takes where none is cut.
	int width() {
		return whole(widths());
	}

	private int[] widths() {
		return IntStream.range(0, right.size()).map(column -> rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0))
				.toArray();
	}

	private static int whole(int... widths) {
		return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
	}

	private String line(List<String> row, int... widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < row.size(); column++) {
			String cell = TextWidth.cut(row.get(column), Math.max(1, widths[column]));
			String padding = " ".repeat(widths[column] - TextWidth.of(cell));
			line.append(column == 0 ? "" : GAP);
			line.append(right.get(column) ? padding + cell : cell + padding);
		}
		return line.toString().stripTrailing();
	}
}
