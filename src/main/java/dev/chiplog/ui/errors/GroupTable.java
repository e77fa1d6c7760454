package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.ui.common.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The groups, one a row; sorted by any column, or as they are found.
final class GroupTable extends TableView<PatternGroup> {
	private static final double ROW = 29;
	private static final double SCROLL_BAR = 13;
	private static final double USUAL = 140;
	private static final double NARROWEST_TABLE = 860;
	private static final double NARROW_TABLE = 1000;
	private static final double WIDE_TABLE = 1600;

	private final ErrorsViewModel model;
	private final Messages messages;
	private final GroupTexts texts;
	private final ObservableList<PatternGroup> items = FXCollections.observableArrayList();
	private final TableColumn<PatternGroup, PatternGroup> history;
	private final TableColumn<PatternGroup, PatternGroup> exception;
	private final TableColumn<PatternGroup, PatternGroup> where;
	private final TableColumn<PatternGroup, PatternGroup> share;
	private final TableColumn<PatternGroup, PatternGroup> users;
	private final TableColumn<PatternGroup, PatternGroup> marks;
	private boolean filling;
	private final Map<TableColumn<PatternGroup, ?>, Double> usualWidths = new HashMap<>();
	private double scale = 1;

	GroupTable(ErrorsViewModel model, Messages messages) {
		this.model = model;
		this.messages = messages;
		this.texts = new GroupTexts(messages);
		getStyleClass().add("groups");
		setId("error-groups");
		setPlaceholder(new Label());
		setFixedCellSize(ROW);
		setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
		SortedList<PatternGroup> sorted = new SortedList<>(items);
		sorted.comparatorProperty().bind(comparatorProperty());
		setItems(sorted);
		history = column("history", 80, USUAL, () -> new HistoryCell(model.times(), messages),
				Comparator.comparingLong(group -> group.first().orElse(0)));
		exception = text("exception", 60, USUAL, OverrunStyle.ELLIPSIS, texts::exception);
		// the end of a logger's or a host's name says more than its beginning
		where = text("where", 60, USUAL, OverrunStyle.LEADING_ELLIPSIS, texts::where);
		marks = column("marks", 140, 140, () -> new MarksCell(texts), Comparator.comparingLong(MarksCell::weight));
		largestFirst(marks);
		share = column("share", 60, 70, () -> new ShareCell(model.groups(), texts.numbers()),
				Comparator.comparingLong(PatternGroup::events));
		users = number("users", group -> group.users() == 0 ? "" : texts.numbers().count(group.users()),
				Comparator.comparingLong(PatternGroup::users));
		addColumns();
		model.groups().subscribe(this::show);
		history.textProperty()
				.bind(Bindings.createStringBinding(
						() -> new SpanText(model.times().get()).of(model.groups().get().from(), model.groups().get().to()), model.groups(),
						model.times()));
		model.picked().subscribe(this::pick);
		getSelectionModel().selectedItemProperty().subscribe(this::picked);
	}

	private void addColumns() {
		TableColumn<PatternGroup, PatternGroup> pattern = column("pattern", 140, 420, () -> new TemplateCell(texts),
				Comparator.comparing(group -> texts.template(group.key()).shown()));
		getColumns().add(pattern);
		getColumns().add(exception);
		getColumns().add(where);
		getColumns().add(number("events", group -> texts.numbers().count(group.events()), Comparator.comparingLong(PatternGroup::events)));
		share.getStyleClass().add("number");
		largestFirst(share);
		getColumns().add(share);
		getColumns().add(users);
		getColumns().add(marks);
		getColumns().add(history);
		usualWidths.remove(pattern);
		widthProperty().subscribe(_ -> {
			showColumns();
			fit(pattern);
		});
		getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<PatternGroup, ?>>) _ -> fit(pattern));
		getColumns().forEach(column -> column.widthProperty().subscribe(_ -> fit(pattern)));
	}

	/// The pattern has the room that the other columns leave; these are narrower where there is little, and wider where there is much.
	private void fit(TableColumn<PatternGroup, PatternGroup> pattern) {
		double wanted = getWidth() < NARROW_TABLE ? 0.8 : getWidth() > WIDE_TABLE ? 1.5 : 1;
		if (getWidth() > 0 && wanted != scale) {
			scale = wanted;
			usualWidths.forEach((column, width) -> column.setPrefWidth(Math.max(column.getMinWidth(), width * scale)));
		}
		double others = getVisibleLeafColumns().stream().filter(column -> !column.equals(pattern)).mapToDouble(TableColumn::getWidth).sum();
		pattern.setPrefWidth(Math.max(pattern.getMinWidth(), getWidth() - others - SCROLL_BAR));
	}

	private TableColumn<PatternGroup, PatternGroup> number(String name, Function<PatternGroup, String> text,
			Comparator<PatternGroup> order) {
		TableColumn<PatternGroup, PatternGroup> column = column(name, 60, 66, () -> new TextCell(text, OverrunStyle.ELLIPSIS), order);
		column.getStyleClass().add("number");
		largestFirst(column);
		return column;
	}

	/// The first click on the head of the column puts the largest first.
	private static void largestFirst(TableColumn<PatternGroup, PatternGroup> column) {
		column.setSortType(TableColumn.SortType.DESCENDING);
	}

	private TableColumn<PatternGroup, PatternGroup> text(String name, double least, double usual, OverrunStyle overrun,
			Function<PatternGroup, String> text) {
		return column(name, least, usual, () -> new TextCell(text, overrun), Comparator.comparing(text));
	}

	private TableColumn<PatternGroup, PatternGroup> column(String name, double least, double usual,
			Supplier<TableCell<PatternGroup, PatternGroup>> cell, Comparator<PatternGroup> order) {
		TableColumn<PatternGroup, PatternGroup> column = new TableColumn<>(name.equals("history") ? "" : messages.text("column." + name));
		column.setId("errors-" + name);
		column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
		column.setCellFactory(_ -> cell.get());
		column.setComparator(order);
		column.setMinWidth(least);
		column.setPrefWidth(usual);
		usualWidths.put(column, usual);
		column.setReorderable(false);
		return column;
	}

	private void show(PatternGroups groups) {
		filling = true;
		items.setAll(groups.groups());
		showColumns();
		PatternGroup picked = model.picked().get();
		items.stream().filter(group -> picked != null && group.key().equals(picked.key())).findFirst()
				.ifPresent(getSelectionModel()::select);
		filling = false;
	}

	/// Only columns that say something are seen; where there is very little room, those that the pattern needs most give way to it.
	private void showColumns() {
		PatternGroups groups = model.groups().get();
		boolean narrow = getWidth() > 0 && getWidth() < NARROWEST_TABLE;
		exception.setVisible(groups.groups().stream().anyMatch(group -> !group.exceptions().isEmpty()));
		where.setVisible(groups.groups().stream().anyMatch(group -> !group.where().isEmpty()));
		share.setVisible(!narrow);
		users.setVisible(!narrow && groups.groups().stream().anyMatch(group -> group.users() > 0));
		marks.setVisible(groups.groups().stream().anyMatch(group -> !group.marks().isEmpty()));
		history.setVisible(groups.from().isPresent());
	}

	/// Whether a part of the table belongs to a row with a group, and not to the heads, say.
	static boolean isGroup(@Nullable Object part) {
		Node node = part instanceof Node some ? some : null;
		while (node != null && !(node instanceof TableRow<?>))
			node = node.getParent();
		return node instanceof TableRow<?> row && !row.isEmpty();
	}

	private void pick(@Nullable PatternGroup group) {
		if (group == null || group.equals(getSelectionModel().getSelectedItem()))
			return;
		getSelectionModel().select(group);
		scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
	}

	private void picked(@Nullable PatternGroup group) {
		if (!filling && group != null)
			model.picked().set(group);
	}

	/// A cell that is a text.
	private static final class TextCell extends TableCell<PatternGroup, PatternGroup> {
		private final Function<PatternGroup, String> text;

		TextCell(Function<PatternGroup, String> text, OverrunStyle overrun) {
			this.text = text;
			setTextOverrun(overrun);
			setEllipsisString("…");
		}

		@Override
		protected void updateItem(@Nullable PatternGroup group, boolean empty) {
			super.updateItem(group, empty);
			setText(group == null || empty ? null : text.apply(group));
		}
	}
}
