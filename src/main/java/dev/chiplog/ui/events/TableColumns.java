package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Keeps the table's columns, their order and the sorting in step with the workspace, both ways.
final class TableColumns {
	private static final double MESSAGE_LEAST = 220;
	private static final double EDGES = 2;
	private static final double PADDING = 12;
	private static final ColumnWidths WIDTHS = new ColumnWidths(60);
	/** The table measures for itself a column that prefers exactly this width. */
	private static final double MEASURED_BY_TABLE = 80;

	private final TableView<ScreenRow> table;
	private final Workspace workspace;
	private final EventsViewModel model;
	private final Messages messages;
	private final TextWidths texts;
	private final Map<EventColumn, TableColumn<ScreenRow, ScreenRow>> made = new HashMap<>();
	private boolean following;
	private boolean filling;

	TableColumns(TableView<ScreenRow> table, Workspace workspace, EventsViewModel model, Messages messages) {
		this.table = table;
		this.workspace = workspace;
		this.model = model;
		this.messages = messages;
		this.texts = new TextWidths(table);
		table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
		table.setSortPolicy(_ -> {
			sort();
			return true;
		});
		table.getColumns().addListener((ListChangeListener<TableColumn<ScreenRow, ?>>) _ -> reorder());
		table.widthProperty().subscribe(_ -> fill());
		model.columns().subscribe(this::show);
		table.getItems().addListener((ListChangeListener<ScreenRow>) _ -> learn());
		model.format().subscribe(_ -> {
			texts.forget();
			learn();
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
		showArrow();
	}

	private void showArrow() {
		table.getColumns().forEach(column -> {
			if (table.getSortOrder().indexOf(column) == 0)
				title(column).sorted(column.getSortType());
			else
				title(column).unsorted();
		});
		fill();
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
		learn();
		fill();
	}

	private void learn() {
		if (texts.learn(model.format().get()))
			fill();
	}

	private TableColumn<ScreenRow, ScreenRow> make(EventColumn column) {
		TableColumn<ScreenRow, ScreenRow> shown = new TableColumn<>();
		shown.setUserData(column);
		shown.setId("column-" + column.name());
		shown.setGraphic(new ColumnTitle(column.name(), messages));
		title(shown).maxWidthProperty().bind(shown.widthProperty().subtract(PADDING));
		// the title has an arrow of its own, close to the name
		shown.setSortNode(new Region());
		shown.getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
		shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
		shown.setCellFactory(_ -> new EventCell(column, model, messages));
		shown.setMinWidth(40);
		prefer(shown, asked(shown));
		shown.widthProperty().subscribe(_ -> fill());
		return shown;
	}

	/// Gives the columns what their texts ask for and the message the rest; without a message the last column has it.
	///
	/// A column that the user has dragged keeps its width.
	private void fill() {
		List<TableColumn<ScreenRow, ?>> columns = table.getColumns();
		if (filling || columns.isEmpty() || table.getWidth() == 0)
			return;
		filling = true;
		TableColumn<ScreenRow, ?> filler = columns.stream().filter(column -> column(column).kind() == EventColumn.Kind.MESSAGE).findFirst()
				.orElse(columns.getLast());
		List<TableColumn<ScreenRow, ?>> others = columns.stream().filter(column -> !column.equals(filler)).toList();
		others.stream().filter(column -> !flexible(column) && !dragged(column)).forEach(column -> prefer(column, asked(column)));
		List<TableColumn<ScreenRow, ?>> flexible = others.stream().filter(column -> flexible(column) && !dragged(column)).toList();
		double fixed = others.stream().filter(column -> !flexible.contains(column)).mapToDouble(TableColumn::getWidth).sum();
		double room = table.getWidth() - EDGES - fixed;
		double[] widths = WIDTHS.fit(flexible.stream().mapToDouble(this::asked).toArray(), room - MESSAGE_LEAST);
		for (int column = 0; column < widths.length; column++)
			prefer(flexible.get(column), widths[column]);
		filler.setPrefWidth(Math.max(MESSAGE_LEAST, room - Arrays.stream(widths).sum()));
		filling = false;
	}

	private static void prefer(TableColumn<ScreenRow, ?> column, double width) {
		column.setPrefWidth(width == MEASURED_BY_TABLE ? width - 1 : width);
	}

	/// Times, levels and numbers say nothing when they are cut.
	private static boolean flexible(TableColumn<ScreenRow, ?> column) {
		return column(column).kind() == EventColumn.Kind.TEXT;
	}

	private double asked(TableColumn<ScreenRow, ?> column) {
		return texts.of(column(column), title(column));
	}

	/// Dragging a border changes the width alone.
	private static boolean dragged(TableColumn<ScreenRow, ?> column) {
		return Math.abs(column.getWidth() - Math.max(column.getMinWidth(), column.getPrefWidth())) > 0.5;
	}

	private static ColumnTitle title(TableColumn<ScreenRow, ?> column) {
		return (ColumnTitle) column.getGraphic();
	}

	private void reorder() {
		if (!following)
			workspace.columns().set(table.getColumns().stream().map(TableColumns::column).map(EventColumn::name).toList());
	}

	private void sort() {
		showArrow();
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
