package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The table of groups, and under it, always in sight, all of them taken together on one row with the same columns.
final class GroupColumns {
	private final TableView<Group> groups;
	private final TableView<Group> total;
	private final Consumer<GroupColumn> sort;
	private final ObservableList<Group> rows = FXCollections.observableArrayList();
	private final ObservableList<Group> totals = FXCollections.observableArrayList();
	private final Map<GroupColumn, GroupTitle> titles = new EnumMap<>(GroupColumn.class);
	private @Nullable CellTexts texts;
	private List<GroupColumn> shown = List.of();

	/// @param sort called with the column by which the user wants the order
	GroupColumns(TableView<Group> groups, TableView<Group> total, Consumer<GroupColumn> sort) {
		this.groups = groups;
		this.total = total;
		this.sort = sort;
		groups.setItems(rows);
		total.setItems(totals);
	}

	/// Shows these groups in place of those before; the columns, and the widths that the user gave them, stay where they can.
	void show(CellTexts next) {
		GroupTable table = next.table();
		boolean other = texts == null || !table.columns().equals(shown) || texts.isOneDay() != next.isOneDay();
		texts = next;
		if (other)
			place(table.columns());
		titles.forEach((column, title) -> title.show(next.title(column), column == table.sort().column(), table.sort().descending()));
		rows.setAll(table.groups());
		totals.setAll(List.of(table.total()));
	}

	private void place(List<GroupColumn> columns) {
		shown = columns;
		titles.clear();
		groups.getColumns().clear();
		total.getColumns().clear();
		for (GroupColumn column : columns) {
			TableColumn<Group, Group> above = column(column);
			GroupTitle title = new GroupTitle(() -> sort.accept(column));
			title.setId("group-title-" + column.word());
			titles.put(column, title);
			above.setGraphic(title);
			widths(above, column);
			TableColumn<Group, Group> below = column(column);
			below.setMinWidth(0);
			below.prefWidthProperty().bind(above.widthProperty());
			groups.getColumns().add(above);
			total.getColumns().add(below);
		}
	}

	private TableColumn<Group, Group> column(GroupColumn column) {
		TableColumn<Group, Group> made = new TableColumn<>();
		made.setSortable(false);
		made.setReorderable(false);
		made.getStyleClass().add(isKey(column) ? "text" : "number");
		made.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
		made.setCellFactory(_ -> {
			GroupCell cell = new GroupCell(column, this::texts);
			cell.getStyleClass().add(isKey(column) ? "text" : "number");
			return cell;
		});
		return made;
	}

	private void widths(TableColumn<Group, Group> above, GroupColumn column) {
		double usual = switch (column) {
			case KEY, SECOND_KEY -> 180;
			case COUNT, ERROR_RATE, DISTINCT -> 104;
			case SHARE, MEAN, P50, P95, P99, ERRORS -> 74;
			case FIRST, LAST -> texts().isOneDay() ? 96 : 164;
		};
		above.setPrefWidth(usual);
		above.setMinWidth(isKey(column) ? 90 : Math.min(usual, 60));
		above.setMaxWidth(isKey(column) ? 3 * usual : 2 * usual);
	}

	private CellTexts texts() {
		if (texts == null)
			throw new IllegalStateException("cells are made once there is something to show");
		return texts;
	}

	private static boolean isKey(GroupColumn column) {
		return column == GroupColumn.KEY || column == GroupColumn.SECOND_KEY;
	}
}
