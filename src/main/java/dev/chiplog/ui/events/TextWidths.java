package dev.chiplog.ui.events;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The widest text of each column so far, up to a bound that suits its kind.
///
/// Measures a text only when it has more characters than all before, so that scrolling costs next to nothing.
final class TextWidths {
	private static final double CELL_PADDING = 14;
	private static final double TITLE_PADDING = 14;
	private static final double LEVEL = 88;
	private static final Pattern DIGIT = Pattern.compile("[1-9]");
	private static final int FIRST_WIDE = 0x1100;

	private final TableView<ScreenRow> table;
	private final Map<EventColumn, Double> widest = new HashMap<>();
	private final Map<EventColumn, Integer> longest = new HashMap<>();

	TextWidths(TableView<ScreenRow> table) {
		this.table = table;
	}

	/// What the column would take, title included.
	double of(EventColumn column, ColumnTitle title) {
		double head = Math.ceil(measure(title.getText(), title.getFont())) + TITLE_PADDING + title.arrowWidth();
		return Math.max(head, Math.min(bound(column.kind()), widest.getOrDefault(column, 0.0)));
	}

	/// Learns how wide the texts on screen are.
	///
	/// @return whether one is wider than all before in its column
	boolean learn(CellFormat format) {
		boolean wider = false;
		for (TableColumn<ScreenRow, ?> shown : table.getColumns())
			if (shown.getUserData() instanceof EventColumn column && column.kind() != EventColumn.Kind.MESSAGE)
				for (ScreenRow row : table.getItems())
					wider |= learn(column, format.text(row, column));
		return wider;
	}

	/// Begins anew, as after a change of how cells are written.
	void forget() {
		widest.clear();
		longest.clear();
	}

	private boolean learn(EventColumn column, String text) {
		int length = text.length() + (int) text.chars().filter(character -> character >= FIRST_WIDE).count();
		if (length <= longest.getOrDefault(column, 0))
			return false;
		longest.put(column, length);
		double width = column.kind() == EventColumn.Kind.LEVEL ? LEVEL : Math.ceil(measure(text, font())) + CELL_PADDING;
		double before = widest.getOrDefault(column, 0.0);
		widest.put(column, Math.max(before, width));
		return width > before;
	}

	private Font font() {
		return table.lookup(".table-cell") instanceof Labeled labeled ? labeled.getFont() : Font.getDefault();
	}

	/// Digits count as wide as a zero, so that all times are as wide as the first.
	private static double measure(String text, Font font) {
		Text measured = new Text(DIGIT.matcher(text).replaceAll("0"));
		measured.setFont(font);
		return measured.getLayoutBounds().getWidth();
	}

	private static double bound(EventColumn.Kind kind) {
		return switch (kind) {
			case TIME -> 190;
			case LEVEL -> LEVEL;
			case NUMBER -> 100;
			case MESSAGE, TEXT -> 116;
		};
	}
}
