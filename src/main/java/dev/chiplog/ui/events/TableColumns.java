package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps the table's columns, their order and the sorting in step with the workspace, both ways.
final class TableColumns {
	private static final double FILLER_LEAST = 200;
	private static final double EDGES = 2;
	private static final double TITLE_PADDING = 24;
	private static final double TITLE_CHARACTER = 7.4;

	private final TableView<ScreenRow> table;
	private final Workspace workspace;
	private final EventsViewModel model;
	private final Messages messages;
	private final Map<EventColumn, TableColumn<ScreenRow, ScreenRow>> made = new HashMap<>();
	private boolean following;
	private boolean filling;

	TableColumns(TableView<ScreenRow> table, Workspace workspace, EventsViewModel model, Messages messages) {
		this.table = table;
		this.workspace = workspace;
		this.model = model;
		this.messages = messages;
		table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
		table.setSortPolicy(_ -> {
			sort();
			return true;
		});
		table.getColumns().addListener((ListChangeListener<TableColumn<ScreenRow, ?>>) _ -> reorder());
		table.widthProperty().subscribe(_ -> fill());
		model.columns().subscribe(this::show);
		model.format().subscribe(format -> {
			made.forEach((column, shown) -> prefer(column, shown, format.dates()));
			table.refresh();
		});
	}

	/// Shows the arrow of the order in the header that it belongs to.
	void showOrder(RowOrder order) {
		if (!table.getSortOrder().isEmpty() && order.equals(shownOrder()))
			return;
		following = true;
		List<TableColumn<ScreenRow, ?>> sorted = table.getColumns().stream().filter(column -> order.field().equals(orderName(column)))
				.limit(1).toList();
		sorted.forEach(column -> column.setSortType(order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
		table.getSortOrder().setAll(sorted);
		following = false;
	}

	/// The order that the arrows in the headers say; the order of time when there is none.
	private RowOrder shownOrder() {
		if (table.getSortOrder().isEmpty())
			return RowOrder.TIME;
		TableColumn<ScreenRow, ?> column = table.getSortOrder().getFirst();
		return new RowOrder(orderName(column), column.getSortType() == TableColumn.SortType.DESCENDING);
	}

	private void show(List<EventColumn> columns) {
		List<TableColumn<ScreenRow, ScreenRow>> wanted = columns.stream().map(column -> made.computeIfAbsent(column, this::make)).toList();
		if (wanted.equals(table.getColumns()))
			return;
		following = true;
		table.getColumns().setAll(wanted);
		following = false;
		showOrder(workspace.order().get());
		fill();
	}

	private TableColumn<ScreenRow, ScreenRow> make(EventColumn column) {
		TableColumn<ScreenRow, ScreenRow> shown = new TableColumn<>(column.name());
		shown.setUserData(column);
		shown.setId("column-" + column.name());
		shown.getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
		shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
		shown.setCellFactory(_ -> new EventCell(column, model, messages));
		shown.setMinWidth(48);
		shown.widthProperty().subscribe(_ -> fill());
		prefer(column, shown, model.format().get().dates());
		return shown;
	}

	private static void prefer(EventColumn column, TableColumn<ScreenRow, ?> shown, boolean dates) {
		double title = column.name().length() * TITLE_CHARACTER + TITLE_PADDING;
		shown.setPrefWidth(Math.max(title, switch (column.kind()) {
			case TIME -> dates ? 176 : 112;
			case LEVEL -> 88;
			case NUMBER -> 76;
			case MESSAGE -> 280;
			case TEXT -> 104;
		}));
	}

	/// The message takes what room the others leave; without a message the last column does.
	private void fill() {
		List<TableColumn<ScreenRow, ?>> columns = table.getColumns();
		if (filling || columns.isEmpty() || table.getWidth() == 0)
			return;
		filling = true;
		TableColumn<ScreenRow, ?> filler = columns.stream().filter(column -> column(column).kind() == EventColumn.Kind.MESSAGE).findFirst()
				.orElse(columns.getLast());
		double others = columns.stream().filter(column -> !column.equals(filler)).mapToDouble(TableColumn::getWidth).sum();
		filler.setPrefWidth(Math.max(FILLER_LEAST, table.getWidth() - others - EDGES));
		filling = false;
	}

	private void reorder() {
		if (!following)
			workspace.columns().set(table.getColumns().stream().map(TableColumns::column).map(EventColumn::name).toList());
	}

	private void sort() {
		if (!following)
			workspace.order().set(shownOrder());
	}

	/// The time column orders by the time that Chiplog read, whatever the log calls it.
	private static String orderName(TableColumn<ScreenRow, ?> column) {
		return column(column).kind() == EventColumn.Kind.TIME ? BuiltIn.TIME.word() : column(column).name();
	}

	private static EventColumn column(TableColumn<ScreenRow, ?> column) {
		return (EventColumn) column.getUserData();
	}
}
