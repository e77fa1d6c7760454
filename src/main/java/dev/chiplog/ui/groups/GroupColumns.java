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

/// The columns of the table of groups, and what stands in them.
final class GroupColumns {
	private static final double NARROWEST_KEY = 100;

	private final TableView<Group> groups;
	private final TotalRow total;
	private final Consumer<GroupColumn> sort;
	private final ObservableList<Group> rows = FXCollections.observableArrayList();
	private final Map<GroupColumn, GroupTitle> titles = new EnumMap<>(GroupColumn.class);
	private @Nullable CellTexts texts;
	private List<GroupColumn> shown = List.of();

	/// @param sort called with the column by which the user wants the order
	GroupColumns(TableView<Group> groups, TotalRow total, Consumer<GroupColumn> sort) {
		this.groups = groups;
		this.total = total;
		this.sort = sort;
		groups.setItems(rows);
	}

	/// Shows these groups in place of those before; the columns, and the widths that the user gave them, stay where they can.
	void show(CellTexts next) {
		GroupTable table = next.table();
		boolean other = texts == null || !table.columns().equals(shown) || texts.isOneDay() != next.isOneDay();
		texts = next;
		if (other)
			place(table.columns());
		titles.forEach((column, title) -> title.show(next.title(column), column == table.sort().column(), table.sort().descending()));
		Group picked = groups.getSelectionModel().getSelectedItem();
		rows.setAll(table.groups());
		if (picked != null)
			pick(picked.key());
		total.show(next);
	}

	/// Picks the group that was picked before, wherever it stands now.
	private void pick(List<String> key) {
		groups.getSelectionModel().clearSelection();
		for (int row = 0; row < rows.size(); row++)
			if (rows.get(row).key().equals(key)) {
				groups.getSelectionModel().select(row);
				return;
			}
	}

	private void place(List<GroupColumn> columns) {
		shown = columns;
		titles.clear();
		groups.getColumns().clear();
		for (GroupColumn column : columns) {
			TableColumn<Group, Group> above = column(column);
			GroupTitle title = new GroupTitle(() -> sort.accept(column));
			title.setId("group-title-" + column.word());
			titles.put(column, title);
			above.setGraphic(title);
			widths(above, column);
			groups.getColumns().add(above);
		}
		total.follow(groups, columns);
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
			case KEY, SECOND_KEY -> 160;
			case COUNT, ERROR_RATE -> 84;
			case DISTINCT -> 72;
			case SHARE, MEAN, P50, P95, P99, ERRORS -> 66;
			case FIRST, LAST -> texts().isOneDay() ? 110 : 152;
		};
		above.setPrefWidth(usual);
		above.setMinWidth(isKey(column) ? NARROWEST_KEY : usual);
		above.setMaxWidth(isKey(column) ? 4 * usual : 1.5 * usual);
	}

	private CellTexts texts() {
		if (texts == null)
			throw new IllegalStateException("cells are made once there is something to show");
		return texts;
	}

	/// Whether the column holds values of a field, not amounts.
	static boolean isKey(GroupColumn column) {
		return column == GroupColumn.KEY || column == GroupColumn.SECOND_KEY;
	}
}
